import type { Counts, Store } from './store';

/**
 * How many days feedback is kept. An outcome says how a year went for an article; a text that nothing was recognised in
 * is turned into a sample soon or never. The page /privacy names both.
 */
export const keptDays = { outcomes: 365, misses: 90 };

const day = 24 * 60 * 60 * 1000;

/** Deletes what was kept long enough. `now` is in milliseconds since 1970. */
export function forgetOld(store: Store, now = Date.now()): Promise<Counts> {
  const before = (days: number) => new Date(now - days * day).toISOString();
  return store.forgetBefore({ outcomes: before(keptDays.outcomes), misses: before(keptDays.misses) });
}
