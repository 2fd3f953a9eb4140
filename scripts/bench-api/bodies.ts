import type { Content } from '../../lib/content/content';
import { samplesOf } from '../bench/corpus';
import { pasteOfSize } from '../bench/texts';

/** Characters of a text, 2 KB: an error in the middle of a log. */
export const textSize = 2048;
/** So many texts in turn: more than any cache of the moment holds, few enough for a short warm-up. */
const most = 400;

/** The project's own samples, each in the middle of made-up log lines. */
export function textsOf(content: Content): string[] {
  const samples = samplesOf(content);
  const step = Math.max(samples.length / most, 1);
  const count = Math.min(samples.length, most);
  return Array.from({ length: count }, (_, place) => samples[Math.floor(place * step)]?.text ?? '').map((text, seed) =>
    pasteOfSize(textSize, text.trim(), seed),
  );
}
