import { greyFile } from '@/lib/picture/grey-file';
import { lookAtPicture } from '@/lib/picture/look-at-picture';
import { scaleForReading } from '@/lib/picture/scale-for-reading';
import { toDarkOnLight } from '@/lib/picture/to-dark-on-light';
import type { OpenedPicture } from './picture-messages';

/*
 * Opens a picture as the browser does, and makes of it what the reader reads best. Here, because the pixels of a whole
 * screen would hold up the page.
 */

/** The smallest program with an instruction of 128 bits (`i8x16.splat`), which the reader is made of. */
const wideInstruction = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
]);
const canRead = () =>
  typeof OffscreenCanvas === 'function' && typeof WebAssembly === 'object' && WebAssembly.validate(wideInstruction);

function draw(picture: ImageBitmap): ImageData | undefined {
  const scale = scaleForReading(picture.width, picture.height);
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  // What is see-through stands on white, as on most pages.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

async function open(picture: Blob): Promise<OpenedPicture> {
  if (!canRead()) return { problem: 'oldBrowser' };
  const problem = lookAtPicture(new Uint8Array(await picture.arrayBuffer()));
  if (problem && problem !== 'heic') return { problem };
  try {
    const bitmap = await createImageBitmap(picture);
    const drawn = draw(bitmap);
    bitmap.close();
    if (!drawn) return { problem: 'tooManyPixels' };
    return { file: greyFile(toDarkOnLight(drawn.data, drawn.width, drawn.height)) };
  } catch {
    return { problem: problem ?? 'damaged' };
  }
}

addEventListener('message', async ({ data }: MessageEvent<Blob>) => {
  const opened = await open(data).catch((): OpenedPicture => ({ problem: 'damaged' }));
  postMessage(opened, { transfer: 'file' in opened ? [opened.file.buffer] : [] });
});
