/** How bright the eye takes a colour for: ITU-R BT.601, in parts of 256. */
const red = 77;
const green = 150;
const blue = 29;
const middle = 128;

/** A picture of one byte a pixel, 0 black to 255 white, row by row. */
export interface GreyPicture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/**
 * A picture in grey, turned round where most of it is dark: the reader was taught by dark letters on light paper.
 * Takes pixels of four bytes each: red, green, blue, and opacity, which doesn't count.
 */
export function toDarkOnLight(rgba: ArrayLike<number>, width: number, height: number): GreyPicture {
  const pixels = new Uint8Array(width * height);
  let dark = 0;
  for (let at = 0; at < pixels.length; at++) {
    const from = at * 4;
    const grey = ((rgba[from] ?? 0) * red + (rgba[from + 1] ?? 0) * green + (rgba[from + 2] ?? 0) * blue) >> 8;
    if (grey < middle) dark++;
    pixels[at] = grey;
  }
  if (dark * 2 > pixels.length) for (let at = 0; at < pixels.length; at++) pixels[at] = 255 - (pixels[at] ?? 0);
  return { width, height, pixels };
}
