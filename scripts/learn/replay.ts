import type { Content } from '../../lib/content/content';
import type { Learned } from '../../lib/content/learned-schema';
import { buildGuideModel } from '../../lib/guide/build-guide-model';
import { type PreparedGuide, prepareGuide } from '../../lib/guide/prepare-guide';
import { unsure } from '../../lib/guide/visit';
import { learn } from '../../lib/learn/learn';
import { type PastVisit, pastVisits } from '../../lib/learn/past-visits';
import type { Kept, Outcome } from '../../lib/store/outcome';
import { ours } from '../bench-guide/ours';
import { type Outcome as Played, play, type Strategy } from '../bench-guide/play';
import { noises, type Visitor } from '../bench-guide/visitor';
import { type World, worldOf } from '../bench-guide/world';

/** What the replayed visits came to on average. */
export interface Replayed {
  minutes: number;
  answers: number;
  wrongOffers: number;
  firstRight: number;
  withinFive: number;
}

export interface Replay {
  earlier: number;
  later: number;
  /** The last day that was learned from. */
  until: string;
  /** How many numbers are others. */
  changes: number;
  now: Replayed;
  after: Replayed;
  /** Minutes that a visit takes less with the learned numbers: mean, and the ends of its 95 % interval. */
  saved: { mean: number; from: number; to: number };
}

/** Learned from the first two thirds of the time's outcomes, replayed on the rest: no visit is in both. */
const learnedShare = 2 / 3;
/** Fewer can't be split. */
const leastReplayed = 30;
/** What a person wasn't asked then is drawn from the articles, by the same numbers for both guides. */
const seed = 11;
/** Standard errors to each side of a mean within which it lies with 95 %. */
const deviations95 = 1.96;

/** The worlds in which visits of a guide began; visits with the same beginning share one. */
function worldsOf(judge: PreparedGuide): (past: PastVisit) => World {
  const worlds = new Map<string, World>();
  return ({ visit: { findings, day } }) => {
    const key = JSON.stringify([day, findings]);
    const world = worlds.get(key) ?? worldOf(judge, { findings, day });
    worlds.set(key, world);
    return world;
  };
}

/** The person of a past visit: gives the answers they gave, and those that the articles say of the cause elsewhere. */
function visitorOf(world: World, { visit, truth }: PastVisit, number: number): Visitor {
  const said = visit.trail.flatMap((entry): [string, string][] =>
    entry.did === 'answered' && entry.answer !== unsure ? [[entry.check, entry.answer]] : [],
  );
  const place = world.guide.causeIndex.get(truth) ?? -1;
  return { world, noise: noises.none, seed, number, truth: place, known: new Map(said) };
}

function summarise(played: Played[]): Replayed {
  const mean = (of: (one: Played) => number) => played.reduce((sum, one) => sum + of(one), 0) / played.length;
  return {
    minutes: mean(({ minutes }) => minutes),
    answers: mean(({ checks, wrongOffers }) => checks + wrongOffers),
    wrongOffers: mean(({ wrongOffers }) => wrongOffers),
    firstRight: mean(({ firstRight }) => Number(firstRight)),
    withinFive: mean(({ withinFive }) => Number(withinFive)),
  };
}

/** Mean of differences between pairs, and its 95 % interval by the normal approximation. */
function meanOf(differences: number[]): Replay['saved'] {
  const count = differences.length;
  const mean = differences.reduce((sum, one) => sum + one, 0) / count;
  const variance = differences.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (count - 1);
  const half = deviations95 * Math.sqrt(variance / count);
  return { mean, from: mean - half, to: mean + half };
}

const withLearned = (content: Content, learned: Learned): PreparedGuide =>
  prepareGuide(buildGuideModel({ ...content, learned }, ''));

/**
 * Plays later visits with the numbers of now and with those that the earlier ones teach. Minutes are charged by the
 * learned figures for both. Undefined where there are too few visits with a known cause.
 */
export function replay(outcomes: Kept<Outcome>[], content: Content, on: string): Replay | undefined {
  const guide = prepareGuide(buildGuideModel(content, ''));
  const sorted = [...outcomes].sort((a, b) => (a.received < b.received ? -1 : a.received > b.received ? 1 : 0));
  const cut = sorted[Math.floor(sorted.length * learnedShare)]?.received ?? '';
  const earlier = sorted.filter(({ received }) => received < cut);
  const ids = new Set(earlier.map(({ id }) => id));
  const later = sorted.filter(({ received, id }) => received >= cut && !ids.has(id));
  const visits = pastVisits(later, guide.model).visits.filter(({ isFixed }) => isFixed);
  if (visits.length < leastReplayed) return undefined;

  const lesson = learn(earlier, content, on);
  const taught = withLearned(content, lesson.learned);
  const worldFor = worldsOf(taught);
  const playBy = (strategy: Strategy) =>
    visits.map((past, number) => play(strategy, visitorOf(worldFor(past), past, number)));
  const now = playBy(ours(guide));
  const changes = lesson.words.length + lesson.minutes.length;
  const after = changes > 0 ? playBy(ours(taught)) : now;
  return {
    earlier: lesson.entries.reduce((sum, { fixed }) => sum + fixed, 0),
    later: visits.length,
    until: earlier.at(-1)?.received.slice(0, 10) ?? '',
    changes,
    now: summarise(now),
    after: summarise(after),
    saved: meanOf(now.map(({ minutes }, index) => minutes - (after[index]?.minutes ?? 0))),
  };
}
