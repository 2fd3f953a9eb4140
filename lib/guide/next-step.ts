import { answeredChecks, type GivenAnswer } from './answered-checks';
import type { GuideCause } from './guide-model';
import { lookMinutes } from './look-minutes';
import { crediblyGiven, isOpenTo, isSkipped, type Limits, limitsOf, limitsOfLooks, openChecks } from './open-checks';
import type { PreparedCheck, PreparedGuide } from './prepare-guide';
import { type Candidate, compareCandidates, type OpenLook, scoreCheck, scoreLook } from './score-candidates';
import { cannot, type TrailEntry, unsure, type Visit } from './visit';
import { weighCauses } from './weigh-causes';

/** Why a check is asked that wouldn't be the most telling one. */
export type AskReason = { kind: 'telling' } | { kind: 'opener' } | { kind: 'twins'; causes: [string, string] };

export type HandOverReason = 'wrong-offers' | 'answers' | 'nothing-left';

export type Step =
  | { kind: 'ask'; check: string; reason: AskReason; gain: number; answers: { id: string; share: number }[] }
  /** The confirm look of a cause; `again` where it was denied once and still leads. */
  | { kind: 'look'; cause: string; again: boolean }
  | { kind: 'choose-fix'; cause: string }
  | { kind: 'fix'; cause: string; fix: string }
  | { kind: 'verify'; cause: string; fix: string }
  /** `canGoOn`: more checks are there, and the visit was not drawn out before. */
  | { kind: 'propose-hand-over'; because: HandOverReason; canGoOn: boolean }
  | { kind: 'fixed'; cause: string; fix: string }
  | { kind: 'waiting'; cause: string; fix: string }
  | { kind: 'handed-over' };

/** What comes next, and how things stand. */
export interface Decision {
  step: Step;
  /** All causes, likeliest first; the weights sum up to 1. */
  candidates: { cause: string; weight: number }[];
}

/** The step that the last thing done leads to by itself: the way from a confirmed cause to its end. */
function closingStep(entry: TrailEntry | undefined): Step | undefined {
  switch (entry?.did) {
    case 'looked':
      return entry.outcome === 'yes' ? { kind: 'choose-fix', cause: entry.cause } : undefined;
    case 'chose':
      return { kind: 'fix', cause: entry.cause, fix: entry.fix };
    case 'made':
      return { kind: 'verify', cause: entry.cause, fix: entry.fix };
    case 'tried':
      if (entry.outcome === 'fixed') return { kind: 'fixed', cause: entry.cause, fix: entry.fix };
      if (entry.outcome === 'waits') return { kind: 'waiting', cause: entry.cause, fix: entry.fix };
      return undefined;
    case 'handed-over':
      return { kind: 'handed-over' };
    default:
      return undefined;
  }
}

/** How far the visit has come since it began, or since the person wanted to go on. */
export function countEffort({ trail }: Visit): { answers: number; wrongOffers: number; entries: number } {
  const from = trail.findLastIndex((entry) => entry.did === 'went-on') + 1;
  const recent = trail.slice(from);
  const wrongOffers = recent.filter(
    (entry) =>
      (entry.did === 'looked' && entry.outcome === 'no') || (entry.did === 'tried' && entry.outcome === 'same'),
  ).length;
  const asked = recent.filter(
    (entry) =>
      (entry.did === 'answered' && entry.answer !== cannot) ||
      (entry.did === 'looked' && entry.outcome === unsure) ||
      (entry.did === 'tried' && entry.outcome === 'other'),
  ).length;
  return { answers: asked + wrongOffers, wrongOffers, entries: recent.length };
}

interface State {
  guide: PreparedGuide;
  visit: Visit;
  given: Map<string, GivenAnswer>;
  limits: Limits;
  weights: Float64Array;
}

/** How often each cause was denied, and whether its look can't be done. */
function looksSoFar({ visit, guide }: State): Map<number, { denied: number; closed: boolean }> {
  const looks = new Map<number, { denied: number; closed: boolean }>();
  for (const entry of visit.trail) {
    if (entry.did !== 'looked' && entry.did !== 'tried') continue;
    const cause = guide.causeIndex.get(entry.cause);
    if (cause === undefined) continue;
    const known = looks.get(cause) ?? { denied: 0, closed: false };
    if (entry.outcome === 'no' || entry.outcome === 'same') known.denied++;
    // After another error the first one is gone: what caused it doesn't come up again.
    if (entry.outcome === cannot || entry.outcome === unsure || entry.outcome === 'other') known.closed = true;
    looks.set(cause, known);
  }
  return looks;
}

/** The causes whose look can be proposed. */
function openLooks(state: State): OpenLook[] {
  const { guide, visit, given } = state;
  const looks = looksSoFar(state);
  const limits = limitsOfLooks(guide, visit);
  const { wrongOffers } = countEffort(visit);
  return guide.causes.flatMap(({ look }, cause) => {
    const { denied, closed } = looks.get(cause) ?? { denied: 0, closed: false };
    const isOpen = !closed && denied < guide.policy.offersPerCause && isOpenTo(look.roles, [], limits);
    const minutes = lookMinutes(look, given.get(look.check ?? '')?.answer, denied);
    return isOpen ? [{ cause, denied, minutes, wrongOffers }] : [];
  });
}

const isLater = (check: PreparedCheck, given: Map<string, GivenAnswer>): boolean =>
  check.check.cluster !== undefined &&
  [...given.values()].some(({ check: other, row }) => row !== undefined && other.check.cluster === check.check.cluster);

function ask({ check, answers, gain }: Candidate & { kind: 'check' }, reason: AskReason): Step {
  const shares = check.check.answers.map(({ id }, row) => ({ id, share: answers[row] ?? 0 }));
  return { kind: 'ask', check: check.check.id, reason, gain, answers: shares };
}

/** A twin that weighs less than this share of the cause's own weight needs no splitting. */
const twinShare = 1 / 20;
const risky = ['medium', 'high'];

/**
 * Near twins are split before a risky fix: nobody switches security defaults off before the check that tells it from one
 * account's second factor. Returns the check that must come first.
 */
function splittingCheck(state: State, cause: number): { check: PreparedCheck; twin: string } | undefined {
  const { guide, given, limits, weights } = state;
  const one = guide.causes[cause] as GuideCause;
  if (!risky.includes(one.fixes[0]?.risk ?? 'none')) return undefined;
  const twins = guide.causes.flatMap((other, index) => {
    const own = one.nearTwins.find((twin) => twin.cause === other.id);
    const theirs = other.nearTwins.find((twin) => twin.cause === one.id);
    const check = guide.checkById.get((own ?? theirs)?.check ?? '');
    return check ? [{ check, twin: other.id, index }] : [];
  });
  return twins.find(
    ({ check, index }) =>
      (weights[index] as number) >= twinShare * (weights[cause] as number) &&
      !given.has(check.check.id) &&
      !isSkipped(check.check, given) &&
      isOpenTo(check.check.roles, check.check.needs, limits),
  );
}

function offer(state: State, cause: number, denied: number): Step {
  const { guide, weights, given } = state;
  const { id } = guide.causes[cause] as GuideCause;
  const split = splittingCheck(state, cause);
  if (!split) return { kind: 'look', cause: id, again: denied > 0 };
  const candidate = scoreCheck(guide, split.check, weights, isLater(split.check, given));
  return ask(candidate, { kind: 'twins', causes: [id, split.twin] });
}

/** What a check costs more where a name is expected. After two wrong offers nobody wants the third, which is the last. */
function impatienceOf({ guide, visit }: State): number {
  const { patience, wrongOffers: most } = guide.policy;
  const { answers, wrongOffers } = countEffort(visit);
  return answers === patience.answers && wrongOffers < most - 1 ? patience.minutes : 0;
}

/** What comes first in an order, without putting the rest in order: there may be a thousand causes to look for. */
const firstBy = <One>(compare: (a: One, b: One) => number, list: One[]): One | undefined =>
  list.reduce<One | undefined>(
    (first, one) => (first === undefined || compare(one, first) < 0 ? one : first),
    undefined,
  );

/** The most telling thing to do next. */
function decide(state: State): Step {
  const { guide, given, limits, weights, visit } = state;
  const { policy } = guide;
  const looks = openLooks(state);
  const about = guide.causeIndex.get(visit.findings.about ?? '');
  const asked = looks.find(({ cause }) => cause === about);
  if (asked && visit.trail.length === 0) return offer(state, asked.cause, 0);

  const impatience = impatienceOf(state);
  const checks = openChecks(guide, given, limits, crediblyGiven(guide, given, weights))
    .map((check) => scoreCheck(guide, check, weights, isLater(check, given), impatience))
    .filter(({ gain }) => gain >= policy.leastGain);
  const offers = looks.map((look) => scoreLook(guide, look, weights));
  const compare = compareCandidates(guide, weights);
  const best = checks.length > 0 ? firstBy(compare, [...checks, ...offers]) : undefined;
  if (best?.kind === 'check') {
    const isOpener = !visit.trail.some((entry) => entry.did === 'answered');
    const light = firstBy(
      compare,
      checks.filter(({ check: { check } }) => check.minutes <= policy.openerMinutes && check.roles.includes('anyone')),
    );
    if (isOpener && light && light.check !== best.check) return ask(light, { kind: 'opener' });
    return ask(best, { kind: 'telling' });
  }
  // No check is worth its time any more: what is left is to look, the likeliest for its minutes first.
  const chosen = best ?? firstBy((a, b) => worth(state, b.cause) - worth(state, a.cause) || compare(a, b), offers);
  if (chosen === undefined) return { kind: 'propose-hand-over', because: 'nothing-left', canGoOn: false };
  return offer(state, chosen.cause, looks.find(({ cause }) => cause === chosen.cause)?.denied ?? 0);
}

const worth = ({ guide, weights }: State, cause: number): number =>
  (weights[cause] as number) / (guide.causes[cause] as GuideCause).look.minutes;

const hasGoneOn = ({ trail }: Visit): boolean => trail.some((entry) => entry.did === 'went-on');

/** The limit that a visit has come to: somebody else should go on. */
function limitReached({ guide: { policy }, visit }: State): HandOverReason | undefined {
  const { answers, wrongOffers, entries } = countEffort(visit);
  if (wrongOffers >= policy.wrongOffers) return 'wrong-offers';
  const share = hasGoneOn(visit) ? policy.more : 1;
  return answers >= policy.answers * share || entries >= policy.entries * share ? 'answers' : undefined;
}

function rank({ guide, weights }: State): Decision['candidates'] {
  return guide.causes
    .map(({ id }, index) => ({ cause: id, weight: weights[index] as number }))
    .sort((a, b) => b.weight - a.weight || (a.cause < b.cause ? -1 : 1));
}

/**
 * What comes next in a visit: pure, so that back, reload and share give the same page. Decision-theoretic
 * troubleshooting (Heckerman, Breese, Rommelse 1995) with information gain: the next step is the check or the confirm
 * look that is worth most per minute, given what the paste showed and what was answered.
 */
export function nextStep(guide: PreparedGuide, visit: Visit): Decision {
  const given = answeredChecks(guide, visit);
  const weights = weighCauses(guide, visit, given);
  const state: State = { guide, visit, given, limits: limitsOf(guide, visit, given), weights };
  const closing = closingStep(visit.trail.at(-1));
  if (closing) return { step: closing, candidates: rank(state) };
  const limit = limitReached(state);
  if (!limit) return { step: decide(state), candidates: rank(state) };
  const canGoOn = !hasGoneOn(visit);
  return { step: { kind: 'propose-hand-over', because: limit, canGoOn }, candidates: rank(state) };
}
