import { lookMinutes } from '../../lib/guide/look-minutes';
import type { PreparedGuide } from '../../lib/guide/prepare-guide';
import { cannot, type Visit } from '../../lib/guide/visit';
import { day } from './entries';
import { answerOf, lookOf, type Visitor } from './visitor';

/** What a strategy wants next. */
export type Move =
  | { kind: 'check'; check: string }
  | { kind: 'look'; cause: number }
  /** Gives up for now, with the causes that lead. It is asked again, for the minutes until the cause is confirmed. */
  | { kind: 'hand-over'; leading: number[] };

export interface Strategy {
  name: string;
  next(visit: Visit, visitor: Visitor): Move;
}

/** What came of one visit. */
export interface Outcome {
  truth: number;
  /** Until the look has confirmed the true cause, also where that was after the hand-over was proposed. */
  minutes: number;
  checks: number;
  wrongOffers: number;
  /** Within the limits: at most 3 wrong offers, and 20 checks. */
  named: boolean;
  withinFive: boolean;
  /** The first cause that was offered is the true one. */
  firstRight: boolean;
  /** Named, or among the three leading causes where the hand-over was proposed. */
  inReach: boolean;
  /** All that was done, up to the look that confirmed the true cause. */
  visit: Visit;
  isConfirmed: boolean;
}

/** Minutes to see that one can't do a check, and to see that a fix changed nothing. */
const minutesOf = { cannot: 0.25, verify: 3 };
const limits = { wrongOffers: 3, checks: 20, few: 5 };
/** So often may a strategy give up and be asked to go on. */
const patience = 12;

interface Count {
  minutes: number;
  checks: number;
  wrongOffers: number;
}

function ask(visitor: Visitor, guide: PreparedGuide, visit: Visit, id: string, count: Count): void {
  const check = guide.checkById.get(id);
  if (!check) throw new Error(`expected a check, got ${id}`);
  const answer = answerOf(visitor, check);
  count.minutes += answer === cannot ? minutesOf.cannot : check.check.minutes;
  if (answer !== cannot) count.checks++;
  visit.trail.push({ did: 'answered', check: id, answer });
}

/** The last answer of the visit to a check. */
const answerTo = ({ trail, findings }: Visit, check: string | undefined): string | undefined => {
  const last = trail.findLast((entry) => entry.did === 'answered' && entry.check === check);
  return last?.did === 'answered' ? last.answer : findings.said[check ?? ''];
};

/** A look, and where it is misread as a yes, the fix that changes nothing. Returns whether the true cause is confirmed. */
function look(visitor: Visitor, guide: PreparedGuide, visit: Visit, cause: number, count: Count): boolean {
  const one = guide.causes[cause];
  if (!one) throw new Error(`expected the place of a cause, got ${cause}`);
  const earlier = visit.trail.filter((entry) => entry.did === 'looked' && entry.cause === one.id).length;
  const outcome = lookOf(visitor, cause, earlier);
  count.minutes +=
    outcome === cannot ? minutesOf.cannot : lookMinutes(one.look, answerTo(visit, one.look.check), earlier);
  visit.trail.push({ did: 'looked', cause: one.id, outcome });
  if (outcome === cannot) return false;
  if (outcome === 'yes' && cause === visitor.truth) return true;
  count.wrongOffers++;
  if (outcome === 'no') return false;
  const fix = one.fixes[0];
  count.minutes += (fix?.minutes ?? 0) + minutesOf.verify;
  const fixed = { cause: one.id, fix: fix?.id ?? '' };
  visit.trail.push({ did: 'chose', ...fixed }, { did: 'made', ...fixed }, { did: 'tried', ...fixed, outcome: 'same' });
  return false;
}

/** Plays one visit to the end: until the look has confirmed the true cause, or nothing is left to try. */
export function play(strategy: Strategy, visitor: Visitor): Outcome {
  const { world, truth } = visitor;
  const { guide, entry } = world;
  const visit: Visit = { day: entry.day ?? day, findings: entry.findings, trail: [], earlier: [] };
  const count: Count = { minutes: 0, checks: 0, wrongOffers: 0 };
  let first: number | undefined;
  let handedOver: number[] | undefined;
  let isConfirmed = false;
  let gaveUp = 0;
  while (!isConfirmed && gaveUp < patience) {
    const move = strategy.next(visit, visitor);
    if (move.kind === 'check') ask(visitor, guide, visit, move.check, count);
    if (move.kind === 'hand-over') {
      handedOver ??= move.leading;
      const isStuck = visit.trail.at(-1)?.did === 'went-on';
      if (isStuck) break;
      gaveUp++;
      visit.trail.push({ did: 'went-on' });
    }
    if (move.kind === 'look') {
      first ??= move.cause;
      isConfirmed = look(visitor, guide, visit, move.cause, count);
    }
  }
  const answers = count.checks + count.wrongOffers;
  const isWithin = count.wrongOffers <= limits.wrongOffers && count.checks <= limits.checks;
  const named = isConfirmed && !handedOver && isWithin;
  return {
    ...count,
    truth,
    named,
    withinFive: named && answers <= limits.few,
    firstRight: first === truth,
    inReach: named || (handedOver ?? []).includes(truth),
    visit,
    isConfirmed,
  };
}
