import type { GuideModel } from '../guide/guide-model';
import type { TrailEntry } from '../guide/visit';
import { parseVisit } from '../links/visit-address';
import type { Kept, Outcome } from '../store/outcome';

/** Where visits of the guide ended of which people said that it isn't fixed. */
export interface UnfixedEnd {
  /** The last thing that was done: a check answered, a cause looked at or tried; or nothing at all. */
  kind: 'check' | 'cause' | 'start';
  /** The id of the check or cause; empty at the start. */
  id: string;
  visits: number;
}

function endOf(trail: TrailEntry[]): Pick<UnfixedEnd, 'kind' | 'id'> {
  const last = trail.findLast((entry) => entry.did !== 'went-on' && entry.did !== 'handed-over');
  if (!last) return { kind: 'start', id: '' };
  if (last.did === 'answered') return { kind: 'check', id: last.check };
  return { kind: 'cause', id: last.cause };
}

/**
 * The last step of each such visit, the most frequent first. It knows the visits that people reported and no others: who
 * left without a word is in none of it. Ids that the guide doesn't know any more are left out.
 */
export function unfixedEnds(outcomes: Kept<Outcome>[], model: GuideModel): UnfixedEnd[] {
  const ends = new Map<string, UnfixedEnd>();
  for (const { about, said, visit: fragment, received } of outcomes) {
    if (about !== 'guide' || said !== 'not-fixed' || fragment === null) continue;
    const end = endOf(parseVisit(fragment, model, received.slice(0, 10)).visit.trail);
    const key = `${end.kind} ${end.id}`;
    ends.set(key, { ...end, visits: (ends.get(key)?.visits ?? 0) + 1 });
  }
  return [...ends.values()].sort((a, b) => b.visits - a.visits || (`${a.kind}${a.id}` < `${b.kind}${b.id}` ? -1 : 1));
}
