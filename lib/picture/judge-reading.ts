import type { PictureProblem } from './picture-problem';

/** What the reader made of a picture. */
export interface Reading {
  text: string;
  /** Its words, and how sure it was of each, 0 to 100. */
  words: { text: string; confidence: number }[];
}

/** Below this the words are guesses. */
const leastConfidence = 82;
/** A few letters are what a reader sees in lines, icons and leaves of trees. */
const fewestLetters = 6;
/** A word of a language, with what may stand around it. Of ids, paths and code a reader is unsure, also where it is right. */
const plainWord = /^["'([]*[\p{L}]{3,}[\])"'.,:;!?]*$/u;
/** Fewer plain words than this say nothing of the rest. */
const fewestPlainWords = 4;

/**
 * How sure the reader was of a word in the middle of them all, 0 to 100. Not on average: it gives some words none at all,
 * whose letters it spells right.
 */
export function confidenceOf(words: Reading['words']): number {
  const plain = words.filter(({ text }) => plainWord.test(text));
  const counted = plain.length < fewestPlainWords ? words : plain;
  const sorted = counted.map(({ confidence }) => confidence).sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 0;
}

/** What speaks against taking the text for what stands in the picture, or undefined. */
export function judgeReading({ text, words }: Reading): Extract<PictureProblem, 'noWords' | 'unclear'> | undefined {
  if ((text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < fewestLetters) return 'noWords';
  return confidenceOf(words) < leastConfidence ? 'unclear' : undefined;
}
