import { bareEntry } from '../guide/common-entries';
import type { GuideModel } from '../guide/guide-model';
import { cannot, type TrailEntry, unsure, type Visit } from '../guide/visit';
import { parseVisit } from '../links/visit-address';
import type { Kept, Outcome } from '../store/outcome';

/** A visit of the guide that somebody reported on, as far as it teaches anything. */
export interface PastVisit {
  /** The day on which the report arrived, as `2026-11-24`. */
  on: string;
  /** The form it began with, or `nothing`. */
  entry: string;
  visit: Visit;
  /** The true cause. It is known only where a fix of it was made and the error was gone: `isFixed`. */
  truth: string;
  /** False where the look of the cause said yes and nobody knows of its fix: it waits, or somebody else makes it. */
  isFixed: boolean;
}

/** How many outcomes were left out, by reason. */
export interface LeftOut {
  /** The same id came twice. */
  twice: number;
  /** Said of an article: who comes by a match has another error than who comes to the guide. */
  articles: number;
  /** The visit has ended without a known cause. */
  unknown: number;
  /** Ids in it are no longer in the catalogue. */
  outdated: number;
  /** The text itself showed a cause, or the person came to check one: such visits don't say how common causes are. */
  pointed: number;
}

export interface PastVisits {
  /** Older first. */
  visits: PastVisit[];
  /** Whole minutes of each check that was answered, in whatever visit, also where its cause isn't known. */
  timed: { check: string; minutes: number }[];
  leftOut: LeftOut;
}

const order = (outcome: Kept<Outcome>): string => `${outcome.received} ${JSON.stringify(outcome)}`;

/** Each outcome once, the first that arrived, older first; the order in which they are given changes nothing. */
function onceEach(outcomes: Kept<Outcome>[]): Kept<Outcome>[] {
  const sorted = outcomes.map((one) => ({ one, by: order(one) })).sort((a, b) => (a.by < b.by ? -1 : 1));
  return [...new Map(sorted.reverse().map(({ one }) => [one.id.toLowerCase(), one])).values()].reverse();
}

/** The cause that the visit ended with, and whether its fix is known to have helped. */
function endOf(trail: TrailEntry[], said: Outcome['said']): { truth: string; isFixed: boolean } | undefined {
  const last = trail.findLast((entry) => entry.did === 'tried' || entry.did === 'looked');
  if (last?.did === 'tried' && last.outcome === 'fixed')
    return said === 'fixed' ? { truth: last.cause, isFixed: true } : undefined;
  const isConfirmed =
    (last?.did === 'looked' && last.outcome === 'yes') || (last?.did === 'tried' && last.outcome === 'waits');
  return isConfirmed && said !== 'not-mine' ? { truth: last.cause, isFixed: false } : undefined;
}

/** The minutes of each check that was answered; none where the trail isn't the one that was timed. */
function timesOf(trail: TrailEntry[], minutes: number[]): PastVisits['timed'] {
  if (minutes.length !== trail.length) return [];
  return trail.flatMap((entry, place) => {
    const isAnswer = entry.did === 'answered' && entry.answer !== unsure && entry.answer !== cannot;
    return isAnswer ? [{ check: entry.check, minutes: minutes[place] as number }] : [];
  });
}

/**
 * What outcomes tell of visits whose cause is known, by the ids of a model. What can't be known is left out and counted:
 * whoever leaves in the middle, and whoever fixes it without saying so, are in none of the numbers.
 */
export function pastVisits(outcomes: Kept<Outcome>[], model: GuideModel): PastVisits {
  const once = onceEach(outcomes);
  const leftOut: LeftOut = { twice: outcomes.length - once.length, articles: 0, unknown: 0, outdated: 0, pointed: 0 };
  const timed: PastVisits['timed'] = [];
  const visits = once.flatMap((outcome): PastVisit[] => {
    const skip = (reason: keyof LeftOut) => {
      leftOut[reason]++;
      return [];
    };
    if (outcome.about !== 'guide' || outcome.visit === null) return skip('articles');
    const { visit, dropped } = parseVisit(outcome.visit, model, outcome.received.slice(0, 10));
    if (dropped.length > 0) return skip('outdated');
    timed.push(...timesOf(visit.trail, outcome.minutes));
    const end = endOf(visit.trail, outcome.said);
    if (!end || (outcome.cause !== null && outcome.cause !== end.truth)) return skip('unknown');
    // After a fix for an error that is gone, the visit began anew with another.
    const { causes, about, form } = visit.findings;
    if (causes.length > 0 || about !== undefined || visit.earlier.length > 0) return skip('pointed');
    return [{ on: outcome.received.slice(0, 10), entry: form ?? bareEntry, visit, ...end }];
  });
  return { visits, timed, leftOut };
}
