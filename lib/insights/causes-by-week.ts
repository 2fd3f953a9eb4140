import type { Kept, Outcome } from '../store/outcome';

const day = 24 * 60 * 60 * 1000;
const week = 7 * day;

/** More than these are one line of others: nobody tells seven shades apart. */
const mostCauses = 4;
/** Half a year fits a screen. */
const mostWeeks = 26;

export interface CausesByWeek {
  /** The Monday of each week, as `2026-11-23`, none left out between the first and the last. */
  weeks: string[];
  /** How many reports named a cause, a number for each week. The most frequent first; `null` is all others together. */
  causes: { cause: string | null; counts: number[]; total: number }[];
}

/** The Monday of a day. 5 January 1970 was one. */
const mondayOf = (time: number) => Math.floor((time - 4 * day) / week) * week + 4 * day;
const write = (time: number) => new Date(time).toISOString().slice(0, 10);

/**
 * Which causes people had, by the week in which they said so (UTC), of the last half year that has any. Who said *not
 * mine* had another cause and is not counted.
 */
export function causesByWeek(outcomes: Pick<Kept<Outcome>, 'cause' | 'said' | 'received'>[]): CausesByWeek {
  const told = outcomes.flatMap(({ cause, said, received }) =>
    cause === null || said === 'not-mine' ? [] : [{ cause, monday: mondayOf(Date.parse(received)) }],
  );
  if (told.length === 0) return { weeks: [], causes: [] };
  const mondays = told.map(({ monday }) => monday);
  const last = mondays.reduce((a, b) => Math.max(a, b));
  const first = Math.max(
    mondays.reduce((a, b) => Math.min(a, b)),
    last - (mostWeeks - 1) * week,
  );
  const length = (last - first) / week + 1;
  const counts = new Map<string, number[]>();
  for (const { cause, monday } of told) {
    if (monday < first) continue;
    const own = counts.get(cause) ?? Array<number>(length).fill(0);
    const at = (monday - first) / week;
    own[at] = (own[at] ?? 0) + 1;
    counts.set(cause, own);
  }
  const sum = (list: number[]) => list.reduce((all, one) => all + one, 0);
  const ranked = [...counts]
    .map(([cause, own]) => ({ cause, counts: own, total: sum(own) }))
    .sort((a, b) => b.total - a.total || (a.cause < b.cause ? -1 : 1));
  const others = ranked.slice(mostCauses);
  const ofOthers = Array.from({ length }, (_, at) => sum(others.map((one) => one.counts[at] ?? 0)));
  return {
    weeks: Array.from({ length }, (_, at) => write(first + at * week)),
    causes: [
      ...ranked.slice(0, mostCauses),
      ...(others.length > 0 ? [{ cause: null, counts: ofOthers, total: sum(ofOthers) }] : []),
    ],
  };
}
