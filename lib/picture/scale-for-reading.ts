/** Text of a plain screen, 9 to 16 pixels high, is read better at twice its size. */
const enlarged = 2;
/** So many pixels are read at most, about five seconds of work: a whole 4K screen, or a part of one at twice its size. */
const mostRead = 8_300_000;

/** How much larger, or smaller, a picture of this many pixels is drawn before it is read. */
export const scaleForReading = (width: number, height: number): number =>
  Math.min(enlarged, Math.sqrt(mostRead / (width * height)));
