import { answeredChecks } from './answered-checks';
import type { PreparedGuide } from './prepare-guide';
import { cannot, type TrailEntry, type Visit } from './visit';

/** A visit after a change, and what of its trail fell away with it. */
export interface Changed {
  visit: Visit;
  fell: TrailEntry[];
}

/** Whether an entry stands on its own: an answer or a finished look stays true, whatever else is answered. */
function isLasting(entry: TrailEntry, later: TrailEntry[]): boolean {
  if (entry.did === 'handed-over') return false;
  // A cause that was found but not treated yet is weighed anew.
  if (entry.did === 'looked' && entry.outcome === 'yes') return later.some((one) => isTryOf(one, entry.cause));
  if (entry.did === 'chose' || entry.did === 'made') return later.some((one) => isTryOf(one, entry.cause));
  return true;
}
const isTryOf = (entry: TrailEntry, cause: string) =>
  entry.did === 'tried' && entry.cause === cause && entry.outcome === 'same';

/**
 * Puts another answer in the place of an earlier one. Later answers that still apply stay; those to checks that the new
 * answer makes pointless, where the old one didn't, fall away, as does an end that was not reached yet.
 */
export function changeAnswer(guide: PreparedGuide, visit: Visit, check: string, answer: string): Changed {
  const place = visit.trail.findIndex((entry) => entry.did === 'answered' && entry.check === check);
  const changed = { did: 'answered' as const, check, answer };
  // An answer that the paste gave stands before the trail, so its change opens it.
  const before = place < 0 ? [] : visit.trail.slice(0, place);
  const after = place < 0 ? visit.trail : visit.trail.slice(place + 1);
  const old = answeredChecks(guide, visit).get(check)?.answer ?? '';
  const kept: TrailEntry[] = [...before, changed];
  const fell: TrailEntry[] = [];
  after.forEach((entry, index) => {
    if (entry.did === 'answered' && entry.check === check) return;
    const later = after.slice(index + 1);
    if (isLasting(entry, later) && applies(guide, entry, changed, old)) kept.push(entry);
    else fell.push(entry);
  });
  return { visit: { ...visit, trail: kept }, fell };
}

/** A check that was asked although another answer makes it pointless stays: that answer was in doubt. */
function applies(guide: PreparedGuide, entry: TrailEntry, changed: { check: string; answer: string }, old: string) {
  if (entry.did !== 'answered') return true;
  const check = guide.checkById.get(entry.check)?.check;
  const pointlessAfter = check?.skipAfter[changed.check] ?? [];
  return check !== undefined && (!pointlessAfter.includes(changed.answer) || pointlessAfter.includes(old));
}

/** One step back: the visit without the last thing done. */
export const stepBack = (visit: Visit): Visit => ({ ...visit, trail: visit.trail.slice(0, -1) });

/** The visit with one thing more done. */
export const stepOn = (visit: Visit, entry: TrailEntry): Visit => ({ ...visit, trail: [...visit.trail, entry] });

/** Takes back every *I can't do this*, for a person who found someone who can. */
export function takeBackLimits(visit: Visit): Visit {
  const isLimit = (entry: TrailEntry) =>
    (entry.did === 'answered' && entry.answer === cannot) || (entry.did === 'looked' && entry.outcome === cannot);
  return { ...visit, trail: visit.trail.filter((entry) => !isLimit(entry)) };
}
