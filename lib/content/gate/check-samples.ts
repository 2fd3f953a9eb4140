import type { Content } from '../content';
import type { Problem } from '../problem';

/** A long and noisy sample has at least this many characters: a log excerpt, an e-mail, a header dump. */
const longSample = 1500;
const wantedSamples = 3;

/** Every cause and form has at least three samples, one of a cause's long and noisy. */
export function checkSamples({ causes, errors }: Content): Problem[] {
  return [...causes, ...errors].flatMap((article) => {
    const file = article.file.replace(/[^/]+$/, 'samples');
    const problems: Problem[] = [];
    if (article.samples.length < wantedSamples) {
      problems.push({
        file,
        key: 'samples',
        expected: `expected ${wantedSamples} samples, found ${article.samples.length}`,
      });
    }
    const isCause = 'fixes' in article;
    if (isCause && !article.samples.some((sample) => sample.text.length >= longSample)) {
      problems.push({
        file,
        key: 'samples',
        expected: `expected a long and noisy sample of ${longSample} characters or more`,
      });
    }
    const empty = article.samples.filter((sample) => sample.text.trim() === '');
    return [...problems, ...empty.map((sample) => ({ file: sample.file, key: 'text', expected: 'expected a paste' }))];
  });
}
