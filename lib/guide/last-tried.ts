import type { TrailEntry } from './visit';

/** The cause whose fix was last tried in a visit, or at least chosen; none where it never came to that. */
export function lastTried(trail: TrailEntry[]): string | undefined {
  const tried = trail.findLast(({ did }) => did === 'tried' || did === 'made' || did === 'chose');
  return tried && 'cause' in tried ? tried.cause : undefined;
}
