import type { GreyPicture } from './to-dark-on-light';

/**
 * A grey picture as the bytes of a file, in the plainest format the reader takes (PGM, as Netpbm describes it): a line
 * of text, then the pixels. Unlike PNG it costs no time to write.
 */
export function greyFile({ width, height, pixels }: GreyPicture): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`P5 ${width} ${height} 255\n`);
  const file = new Uint8Array(head.length + pixels.length);
  file.set(head);
  file.set(pixels, head.length);
  return file;
}
