import { leadsThere } from '../content/sample-rule';
import type { LabPaste, OwnerKey } from './lab-file';
import type { Hit, Outcome } from './try-paste';

export type Change = 'gained' | 'lost' | 'surer' | 'less-sure' | 'other-place' | 'same' | 'none';

/** A text that the edited article hits, or hit, or that leads somewhere else now. */
export interface Row {
  paste: LabPaste;
  change: Change;
  before: Placed | undefined;
  now: Placed | undefined;
  /** What stands first now. */
  first: OwnerKey | undefined;
  /** `broken`: it led where it must, and doesn't any more; `mended` the other way round; `wrong`: neither now nor before. */
  gate: 'holds' | 'broken' | 'mended' | 'wrong' | 'free';
}

/** A hit with its place among all that the text leads to, counted from 1. */
export interface Placed extends Hit {
  place: number;
}

/** Another article that the same texts lead to, and how many of them. */
export interface Overlap {
  owner: OwnerKey;
  before: number;
  now: number;
}

/** How many texts before, and how many now. */
export interface Sum {
  before: number;
  now: number;
}

export interface Comparison {
  /** How many samples the article has, and how many of them lead to it; how many others it hits; what the gate refuses. */
  sums: { samples: number; led: Sum; others: Sum; strangers: Sum; refused: Sum };
  rows: Row[];
  overlaps: Overlap[];
}

const order = ['possible', 'likely', 'certain'] as const;

function placeOf(outcome: Outcome, owner: OwnerKey): Placed | undefined {
  const at = outcome.findIndex((hit) => hit.owner === owner);
  const hit = outcome[at];
  return hit && { ...hit, place: at + 1 };
}

function changeOf(before: Placed | undefined, now: Placed | undefined): Change {
  if (!before && !now) return 'none';
  if (!before) return 'gained';
  if (!now) return 'lost';
  if (before.confidence !== now.confidence && before.confidence && now.confidence)
    return order.indexOf(now.confidence) > order.indexOf(before.confidence) ? 'surer' : 'less-sure';
  return before.place === now.place ? 'same' : 'other-place';
}

/** Whether an outcome is what the content gate asks of the text. */
function holds({ belongs }: LabPaste, outcome: Outcome): boolean {
  const refs = outcome.map(({ owner }) => {
    const [kind = '', id = ''] = owner.split(' ');
    return { kind, id };
  });
  const matches = refs.flatMap(({ kind, id }) => (kind === 'cause' || kind === 'error' ? [{ kind, id } as const] : []));
  return !belongs || leadsThere(belongs, { matches, elsewhere: refs.filter(({ kind }) => kind === 'elsewhere') });
}

function gateOf(paste: LabPaste, before: Outcome, now: Outcome): Row['gate'] {
  if (!paste.belongs) return 'free';
  const held = holds(paste, before);
  if (holds(paste, now)) return held ? 'holds' : 'mended';
  return held ? 'broken' : 'wrong';
}

function countOverlaps(outcomes: Outcome[], owner: OwnerKey): Map<OwnerKey, number> {
  const counts = new Map<OwnerKey, number>();
  for (const outcome of outcomes) {
    if (!placeOf(outcome, owner)) continue;
    for (const { owner: other } of outcome) if (other !== owner) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return counts;
}

/**
 * What edited signatures change: for each text what the article did before and does now, those of the author first, then
 * what the content gate would refuse, strangers before samples, then the rest in order of the files. Texts that neither hit stay out, unless they
 * lead somewhere else now. `before` and `now` are the outcomes of `pastes`, in the same order.
 */
export function compareOutcomes(pastes: LabPaste[], before: Outcome[], now: Outcome[], owner: OwnerKey): Comparison {
  const rows = pastes.flatMap((paste, at): Row[] => {
    const [was = [], is = []] = [before[at], now[at]];
    const placed = { before: placeOf(was, owner), now: placeOf(is, owner) };
    const change = changeOf(placed.before, placed.now);
    const gate = gateOf(paste, was, is);
    if (change === 'none' && gate !== 'broken' && gate !== 'mended' && gate !== 'free') return [];
    return [{ paste, change, ...placed, first: is[0]?.owner, gate }];
  });
  const sum = (counts: (paste: LabPaste, outcome: Outcome) => boolean): Sum => {
    const count = (outcomes: Outcome[]) => pastes.filter((paste, at) => counts(paste, outcomes[at] ?? [])).length;
    return { before: count(before), now: count(now) };
  };
  const isOwn = ({ belongs }: LabPaste) => belongs && 'id' in belongs && `${belongs.kind} ${belongs.id}` === owner;
  const isHit = (outcome: Outcome) => placeOf(outcome, owner) !== undefined;
  // Of signatures that are too wide, a stranger says so soonest.
  const isStranger = ({ paste }: Row) => paste.belongs?.kind === 'stranger';
  const rank = (row: Row) => {
    if (row.gate === 'free') return 0;
    if (row.gate === 'broken') return isStranger(row) ? 1 : 2;
    return row.gate === 'mended' ? 3 : 4;
  };
  const earlier = countOverlaps(before, owner);
  const later = countOverlaps(now, owner);
  const overlaps = [...new Set([...later.keys(), ...earlier.keys()])].map((other) => ({
    owner: other,
    before: earlier.get(other) ?? 0,
    now: later.get(other) ?? 0,
  }));
  return {
    sums: {
      samples: pastes.filter(isOwn).length,
      led: sum((paste, outcome) => Boolean(isOwn(paste)) && holds(paste, outcome)),
      others: sum(
        ({ belongs, ...paste }, outcome) =>
          belongs !== undefined && belongs.kind !== 'stranger' && !isOwn({ belongs, ...paste }) && isHit(outcome),
      ),
      strangers: sum(({ belongs }, outcome) => belongs?.kind === 'stranger' && isHit(outcome)),
      refused: sum((paste, outcome) => !holds(paste, outcome)),
    },
    rows: rows.sort((a, b) => rank(a) - rank(b)),
    overlaps: overlaps.sort((a, b) => b.now - a.now || b.before - a.before || (a.owner < b.owner ? -1 : 1)),
  };
}
