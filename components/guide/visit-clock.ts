import { minutesOf, type TimedTrail, timeTrail } from '@/lib/guide/time-answers';
import type { TrailEntry } from '@/lib/guide/visit';

/*
 * When each answer of the visit was given, kept in this tab alone: it goes nowhere unless the person sends it at the end of
 * the visit, having seen it (components/feedback/).
 */
const key = 'visit-times';

/** The storage may be switched off or full; then no times are known. */
function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

const kept = (): TimedTrail | undefined => attempt(() => JSON.parse(sessionStorage.getItem(key) ?? '') as TimedTrail);

const isOf = (timed: TimedTrail | undefined, trail: TrailEntry[]) =>
  timed?.entries?.map(({ entry }) => entry).join() === trail.map((entry) => JSON.stringify(entry)).join();

/**
 * Notes what the trail is now. `arrived` says that the page was just opened: then only the very trail that was left here
 * goes on. `begun` is when a visit began whose first answer was given before the guide was there.
 */
export function noteTrail(trail: TrailEntry[], arrived: boolean, begun?: number): void {
  const before = kept();
  const known = arrived && !isOf(before, trail) ? undefined : before;
  const timed = timeTrail(known, trail, Date.now(), begun);
  attempt(() => sessionStorage.setItem(key, JSON.stringify(timed)));
}

/** Whole minutes for each entry of the trail; none where they aren't known. */
export function minutesOfTrail(trail: TrailEntry[]): number[] {
  const timed = kept();
  return timed && isOf(timed, trail) ? minutesOf(timed) : [];
}
