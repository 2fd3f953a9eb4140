import { nextStep } from '../../lib/guide/next-step';
import type { PreparedGuide } from '../../lib/guide/prepare-guide';
import type { TrailEntry, Visit } from '../../lib/guide/visit';
import type { Move, Strategy } from './play';

const keyOf = (entry: TrailEntry): string => Object.values(entry).join(' ');
/** So many causes does the hand-over lead with. */
const leading = 3;

function move(guide: PreparedGuide, visit: Visit): Move {
  const { step, candidates } = nextStep(guide, visit);
  const placeOf = (cause: string) => guide.causeIndex.get(cause) ?? -1;
  switch (step.kind) {
    case 'ask':
      return { kind: 'check', check: step.check };
    case 'look':
      return { kind: 'look', cause: placeOf(step.cause) };
    case 'propose-hand-over':
      return { kind: 'hand-over', leading: candidates.slice(0, leading).map(({ cause }) => placeOf(cause)) };
    default:
      throw new Error(`expected a question or a look, got ${step.kind}`);
  }
}

/** The guide itself, as it ships. What it says to the same trail is remembered: it is one pure function. */
export function ours(guide: PreparedGuide): Strategy {
  const known = new Map<string, Move>();
  return {
    name: 'ours',
    next(visit) {
      const key = `${visit.findings.form}|${visit.trail.map(keyOf).join('|')}`;
      const old = known.get(key);
      if (old) return old;
      const made = move(guide, visit);
      known.set(key, made);
      return made;
    },
  };
}
