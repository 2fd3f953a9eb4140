import { nextStep } from './next-step';
import type { PreparedGuide } from './prepare-guide';
import { type Chance, chanceOf } from './standing';
import type { Visit } from './visit';

/** So many causes are listed as still possible; more would be no help. */
const mostPossible = 5;

/** Which causes a visit leaves, by id. */
export interface CausesLeft {
  /** The leading causes, likeliest first. */
  stillPossible: { cause: string; chance: Chance }[];
  /** Causes that a look or a fix denied; `leads` where all else still points there. */
  ruledOut: { cause: string; leads: boolean }[];
  /** How many causes are neither listed nor denied, and unlikely. */
  moreUnlikely: number;
}

/** The causes that a look or a fix denied, without those that a later look or fix found after all. */
export function deniedCauses({ trail }: Visit): Set<string> {
  const denied = new Set<string>();
  for (const entry of trail) {
    if (entry.did !== 'looked' && entry.did !== 'tried') continue;
    if (entry.outcome === 'no' || entry.outcome === 'same') denied.add(entry.cause);
    if (entry.outcome === 'yes' || entry.outcome === 'fixed') denied.delete(entry.cause);
  }
  return denied;
}

/** The causes that are still possible, those ruled out, and how many more are unlikely. */
export function causesLeft(guide: PreparedGuide, visit: Visit): CausesLeft {
  const { candidates } = nextStep(guide, visit);
  const denied = deniedCauses(visit);
  const ruledOut = candidates
    .filter(({ cause }) => denied.has(cause))
    .map(({ cause, weight }) => ({ cause, leads: chanceOf(weight) !== 'unlikely' }));
  const last = visit.trail.at(-1);
  // What was fixed leaves no other cause open.
  if (last?.did === 'tried' && last.outcome === 'fixed') return { stillPossible: [], ruledOut, moreUnlikely: 0 };
  const open = candidates.filter(({ cause }) => !denied.has(cause));
  return {
    stillPossible: open.slice(0, mostPossible).map(({ cause, weight }) => ({ cause, chance: chanceOf(weight) })),
    ruledOut,
    moreUnlikely: open.slice(mostPossible).filter(({ weight }) => chanceOf(weight) === 'unlikely').length,
  };
}
