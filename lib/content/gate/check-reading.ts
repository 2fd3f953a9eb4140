import type { Content } from '../content';
import type { Problem } from '../problem';
import { measureReading } from './measure-reading';

/** A stressed reader follows sentences of at most so many words on average. */
const mostWords = 20;

/** Articles whose sentences are too long to be read under stress. */
export const checkReading = (content: Content): Problem[] =>
  measureReading(content)
    .filter(({ words }) => words > mostWords)
    .map(({ file, words }) => ({
      file,
      key: 'body',
      expected: `expected at most ${mostWords} words a sentence on average, found ${words.toFixed(1)}`,
    }));
