import { imageSize } from 'image-size';
import { mostPixels } from './most-pixels';
import type { PictureProblem } from './picture-problem';

/** An SVG is a text. `image-size` knows only one that says how large it is. */
const isDrawing = (bytes: Uint8Array) =>
  /^\s*<(?:\?xml|!--|!doctype svg|svg)/i.test(new TextDecoder().decode(bytes.subarray(0, 256)));

/**
 * Looks at the head of a picture before a browser opens it: what kind it is and how many pixels it claims. Takes all its
 * bytes. Returns what speaks against opening it; `heic` only says why, if the browser then can't.
 */
export function lookAtPicture(bytes: Uint8Array): PictureProblem | undefined {
  if (isDrawing(bytes)) return 'drawing';
  try {
    const { type, width, height } = imageSize(bytes);
    if (width * height > mostPixels) return 'tooManyPixels';
    return type === 'heic' || type === 'heif' ? 'heic' : undefined;
  } catch {
    return 'damaged';
  }
}
