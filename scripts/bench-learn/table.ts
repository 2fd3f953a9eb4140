import { formatTable } from '../bench/table';
import type { Moved, NoiseResult, Saved, Shift } from './measure';
import { habits } from './population';

/** Everything that a run found. */
export interface LearnReport {
  moved: Moved[];
  runs: number;
  saved: Saved[];
  savedRuns: number;
  noise: NoiseResult[];
}

const wordFor: Record<number, string> = { 1: 'rare', 2: 'occasional', 4: 'common', 8: 'very common' };
const percent = (share: number) => `${(100 * share).toFixed(share < 0.2 ? 1 : 0)} %`;
const nameOf = ({ entry, from, to }: Shift) =>
  `${entry.id}: ${wordFor[from]}, in truth ${wordFor[to] ?? `${to / 8} x very common`}`;

const meaning = `visits     that ended with "fixed" and were reported; ${percent(habits.noise.wrong)} wrong answers, ${percent(habits.noise.cannot)} checks that can't be done,
           ${percent(habits.leave)} leave at each step, ${percent(habits.pending)} of the found never see the fix work, ${percent(habits.mistaken)} thank the wrong fix
moved      runs in which the word had moved the right way: up to "common" or "very common", down to "occasional" or "rare"
others     words of other causes that moved, in all runs together`;

/** The report as text. */
export function formatLearnReport({ moved, runs, saved, savedRuns, noise }: LearnReport): string {
  const counts = moved[0]?.after.map(({ visits }) => visits) ?? [];
  const moves = moved.map((one) => [
    nameOf(one),
    percent(one.share),
    ...one.after.map((after) => `${Math.round(100 * after.moved)} %`),
    String(one.after.reduce((sum, { others }) => sum + others, 0)),
  ]);
  const minutes = saved.map((one) => [
    nameOf(one),
    String(one.learnedFrom),
    ...[one.before, one.after, one.beforeSome, one.afterSome, one.ownBefore, one.ownAfter].map((value) =>
      value.toFixed(2),
    ),
  ]);
  const noises = noise.map((one) => [
    one.truth === 'exact' ? 'every word exact' : 'every word right, none exact',
    String(one.runs),
    String(one.visits),
    String(one.words),
    String(one.minutes),
    String(one.misleading),
  ]);
  const parts = [
    {
      title: `A wrong word, ${runs} runs each`,
      head: ['word', 'of visits', ...counts.map((count) => `moved by ${count}`), 'others'],
      rows: moves,
    },
    {
      title: `Minutes of a visit in that population, by bench:guide, mean of ${savedRuns} runs`,
      head: ['word', 'learned from', 'before', 'after', '5 % wrong', 'after', 'of that cause', 'after'],
      rows: minutes,
    },
    {
      title: 'Noise alone, all runs together, the three entries in turn',
      head: ['truth', 'runs', 'visits', 'words moved', 'minutes moved', 'misleading'],
      rows: noises,
    },
  ];
  const tables = parts.flatMap(({ title, head, rows }) =>
    rows.length > 0 ? [`${title}:\n\n${formatTable(head, rows)}`] : [],
  );
  return [meaning, ...tables].join('\n\n');
}
