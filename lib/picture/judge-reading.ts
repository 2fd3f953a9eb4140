import type { PictureProblem } from './picture-problem';

/** What the reader made of a picture. */
export interface Reading {
  text: string;
  /** How sure it was of its words on average, 0 to 100. */
  confidence: number;
}

/** Below this the words are guesses. */
const leastConfidence = 75;
/** A few letters are what a reader sees in lines, icons and leaves of trees. */
const fewestLetters = 6;

/** What speaks against taking the text for what stands in the picture, or undefined. */
export function judgeReading({
  text,
  confidence,
}: Reading): Extract<PictureProblem, 'noWords' | 'unclear'> | undefined {
  if ((text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < fewestLetters) return 'noWords';
  return confidence < leastConfidence ? 'unclear' : undefined;
}
