import type { Match } from './answer';

/** How a person wants several matches in order: by what is known of them, or by how often they stand in the text. */
export type MatchOrder = 'best' | 'frequent';

/** Whether ordering by count can change anything. */
export const differInCount = (matches: Match[]) => new Set(matches.map(({ count }) => count)).size > 1;

/** Matches in the wanted order; those that are equally frequent stay best first. */
export const inOrder = (matches: Match[], order: MatchOrder): Match[] =>
  order === 'best' ? matches : [...matches].sort((a, b) => b.count - a.count);
