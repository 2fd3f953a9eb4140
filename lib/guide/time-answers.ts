import type { TrailEntry } from './visit';

/** When each entry of a trail was made, in milliseconds since 1970, in a form that can be kept as JSON. */
export interface TimedTrail {
  /** When the visit began, or was first seen. */
  begun: number;
  /** The entries in their order; without a time where they were there already, as in a link from somebody else. */
  entries: { entry: string; at: number | null }[];
}

const mostMinutes = 240;
/** More entries at once nobody makes: then another visit was opened, as by a link. */
const mostAtOnce = 3;

/**
 * The times of a trail as it is now. Entries that were there before keep their time, wherever they stand now; new ones
 * were made `now`. What a trail holds when it is first seen nobody has timed, unless the visit is known to have begun at
 * `begun`.
 */
export function timeTrail(known: TimedTrail | undefined, trail: TrailEntry[], now: number, begun?: number): TimedTrail {
  if (trail.length === 0) return { begun: now, entries: [] };
  const left = [...(known?.entries ?? [])];
  const isFollowed = trail.length - left.length <= mostAtOnce;
  const isTimed = isFollowed && (known !== undefined || begun !== undefined);
  const entries = trail.map((one) => {
    const entry = JSON.stringify(one);
    const place = left.findIndex((other) => other.entry === entry);
    const [same] = place < 0 ? [] : left.splice(place, 1);
    return same ?? { entry, at: isTimed ? now : null };
  });
  return { begun: known?.begun ?? begun ?? now, entries };
}

/**
 * Whole minutes that each entry took, from the one before it or from the beginning; 0 is less than half a minute, and more
 * than four hours count as four. Empty where one of the times isn't known.
 */
export function minutesOf({ begun, entries }: TimedTrail): number[] {
  const times = entries.flatMap(({ at }) => at ?? []);
  if (times.length < entries.length) return [];
  return times.map((at, index) => {
    const minutes = Math.round((at - (times[index - 1] ?? begun)) / 60_000);
    // An answer that was changed is younger than those after it.
    return Math.min(Math.max(minutes, 0), mostMinutes);
  });
}
