import { imageSize } from 'image-size';
import { mostPixels } from './most-pixels';
import type { PictureProblem } from './picture-problem';

/**
 * Looks at the head of a picture before a browser opens it: what kind it is and how many pixels it claims. Takes all its
 * bytes. Returns what speaks against opening it; `heic` only says why, if the browser then can't.
 */
export function lookAtPicture(bytes: Uint8Array): PictureProblem | undefined {
  try {
    const { type, width, height } = imageSize(bytes);
    if (type === 'svg') return 'drawing';
    if (width * height > mostPixels) return 'tooManyPixels';
    return type === 'heic' || type === 'heif' ? 'heic' : undefined;
  } catch {
    return 'damaged';
  }
}
