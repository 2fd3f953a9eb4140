import type { Policy } from '../../lib/guide/policy';
import { formatTable } from '../bench/table';
import type { Bar, Verdict } from './bars';
import { entries } from './entries';
import type { HalfName } from './halves';
import type { EntryResult } from './measure';
import type { DecisionTimes } from './time-decisions';
import { noises } from './visitor';

/** Everything that a run found. */
export interface GuideReport {
  half: HalfName;
  visits: number;
  seed: number;
  /** The numbers of the variants, in the order of their results. */
  variants: number[];
  catalogue: { causes: number; checks: number };
  policy: Policy;
  shipped: EntryResult[];
  varied: EntryResult[][];
  verdicts: Verdict[];
  times: DecisionTimes;
  /** The same in Chromium with its processor slowed down four times. */
  phone: DecisionTimes;
}

const meaning = `named      the true cause is offered and its look confirms it, before the hand-over is proposed: at most 3 wrong offers
           and 20 checks, also for strategies that know no hand-over
answer     a check that was answered, or a wrong offer; not what can't be done
minutes    until the look has confirmed the true cause, for every strategy alike, also past the hand-over; a look that an
           answer of the visit has done already takes none; a look misread as a yes costs its fix and 3 minutes more
wrong      another answer of the check, evenly; a look is misread as often. Overlooked: always "nothing found", and "no"
can't      so many checks, drawn anew for each visit; 0.25 minutes each`;

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const number = (value: number) => value.toFixed(2);

function strategyTable({ entry, causes, article, covered, rows }: EntryResult): string {
  const title = entries.find(({ id }) => id === entry)?.title ?? entry;
  const noiseOf = (id: string) => Object.values(noises).find((noise) => noise.id === id)?.title ?? id;
  const body = rows.map((row) => [
    row.strategy,
    noiseOf(row.noise),
    number(row.minutes),
    number(row.checks),
    number(row.wrongOffers),
    percent(row.named),
    percent(row.withinFive),
    percent(row.firstRight),
  ]);
  const head = ['strategy', 'visitors', 'minutes', 'checks', 'wrong offers', 'named', 'within five', 'first right'];
  const better = `The better article is ${article}; it covers ${percent(covered)} of the visits.`;
  return `From ${title}: ${causes} causes. ${better}\n\n${formatTable(head, body)}`;
}

const format = ({ unit }: Bar, value: number | undefined): string => {
  if (value === undefined) return '-';
  return unit === 'share' ? percent(value) : number(value);
};

function barTable(verdicts: Verdict[]): string {
  const body = verdicts.map((verdict) => {
    const { bar, entry, limit, shipped, mean, worst, isMet } = verdict;
    const sign = bar.least === undefined ? '≤' : '≥';
    return [
      bar.title,
      entry,
      limit === undefined ? '' : `${sign} ${format(bar, limit)}`,
      format(bar, shipped),
      format(bar, mean),
      format(bar, worst),
      limit === undefined ? '' : isMet ? 'ok' : 'MISSED',
    ];
  });
  return formatTable(['bar', 'entry', 'limit', 'shipped', 'mean of variants', 'worst', ''], body);
}

/** The report as text. */
export function formatReport(report: GuideReport): string {
  const { half, visits, seed, variants, catalogue, shipped, verdicts, times, phone } = report;
  const which = variants.length > 0 ? `variants ${variants.join(', ')}` : 'no variants';
  const missed = verdicts.filter(({ isMet }) => !isMet).length;
  const ms = (value: number) => value.toFixed(2);
  return [
    `${catalogue.causes} causes, ${catalogue.checks} checks; ${visits} visits a cell, seed ${seed}, ${which}: the ${half} half.`,
    meaning,
    ...shipped.map(strategyTable),
    barTable(verdicts),
    `One decision takes ${ms(times.median)} ms here (95 %: ${ms(times.p95)}, most: ${ms(times.most)}, first: ${ms(times.first)}; ${times.decisions} decisions).`,
    `In Chromium, four times slowed down: ${ms(phone.median)} ms (95 %: ${ms(phone.p95)}, most: ${ms(phone.most)}; the bar is 5 ms).`,
    missed === 0 ? 'Every bar is met.' : `${missed} bars are MISSED.`,
  ].join('\n\n');
}
