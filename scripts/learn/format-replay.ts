import { fill, fillCount } from '../../lib/words/fill';
import type { LearnWords } from '../../lib/words/learn-words';
import { formatTable } from '../bench/table';
import type { Replay, Replayed } from './replay';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const rowOf = (name: string, { minutes, answers, wrongOffers, firstRight, withinFive }: Replayed): string[] => [
  name,
  minutes.toFixed(2),
  answers.toFixed(2),
  wrongOffers.toFixed(2),
  percent(firstRight),
  percent(withinFive),
];

/** A replay as text, with a verdict only where the visits bear one. */
export function formatReplay(replay: Replay, { replay: words }: LearnWords): string {
  const { changes, now, after, saved } = replay;
  const split = fill(words.split, { earlier: replay.earlier, later: replay.later, until: replay.until });
  if (changes === 0) return `${split}\n${words.nothing}`;
  const [from, to] = [Math.abs(saved.from), Math.abs(saved.to)].sort((a, b) => a - b);
  const isClear = saved.from > 0 || saved.to < 0;
  const verdict = saved.from > 0 ? words.better : saved.to < 0 ? words.worse : words.unclear;
  const difference = fill(words.difference, {
    minutes: Math.abs(saved.mean).toFixed(2),
    than: saved.mean >= 0 ? words.fewer : words.more,
    from: (isClear ? from : saved.from)?.toFixed(2) ?? '',
    to: (isClear ? to : saved.to)?.toFixed(2) ?? '',
  });
  return [
    `${split} ${fillCount('en', words.changes, changes)}`,
    '',
    formatTable(words.head, [rowOf(words.now, now), rowOf(words.after, after)]),
    '',
    `${difference} ${verdict}`,
    words.caveat,
  ].join('\n');
}
