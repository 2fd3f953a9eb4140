import type { Content } from '../../lib/content/content';
import { buildGuideModel } from '../../lib/guide/build-guide-model';
import { type PreparedGuide, prepareGuide } from '../../lib/guide/prepare-guide';
import { type Lesson, learn } from '../../lib/learn/learn';
import type { Kept, Outcome } from '../../lib/store/outcome';
import { runCell } from '../bench-guide/cell';
import { day, type Entry, entries } from '../bench-guide/entries';
import { ours } from '../bench-guide/ours';
import type { Strategy } from '../bench-guide/play';
import { noises } from '../bench-guide/visitor';
import { type World, worldOf } from '../bench-guide/world';
import { habits, simulateOutcomes } from './population';
import { blurWorld, causesOfWeight, shiftWorld } from './shift';

/** What is measured, and how the visits are led: by the guide as it ships. */
export interface Ground {
  content: Content;
  guide: PreparedGuide;
  strategy: Strategy;
}

export function groundOf(content: Content): Ground {
  const guide = prepareGuide(buildGuideModel(content, ''));
  return { content, guide, strategy: ours(guide) };
}

/** The seeds of the simulated reports; `bench:guide` judges on 3. */
const firstSeed = 1000;

/** The first outcomes, up to so many visits that ended fixed. */
function firstFixed(outcomes: Kept<Outcome>[], visits: number): Kept<Outcome>[] {
  let fixed = 0;
  return outcomes.filter(({ said }) => fixed < visits && (said !== 'fixed' || ++fixed <= visits));
}

/** A cause whose word is wrong: weighs `from` by its author's word, and `to` in truth. */
export interface Shift {
  entry: Entry;
  from: number;
  to: number;
}

export interface Moved extends Shift {
  /** How often the cause is the true one, on average over the runs. */
  share: number;
  /** After so many fixed visits the word had moved the right way in so many of the runs, and how many others had. */
  after: { visits: number; moved: number; others: number }[];
}

const isRight = ({ from, to }: Shift, lesson: Lesson, cause: string): boolean => {
  const moved = lesson.words.find((word) => word.cause === cause)?.moved;
  if (moved === undefined) return false;
  return to > from ? moved.endsWith('common') : moved === 'rare' || moved === 'occasional';
};

/** Runs in which one cause of an entry, another one each time, is more or less common than its word. */
function shiftedRuns({ guide, strategy }: Ground, { entry, from, to }: Shift, runs: number, visits: number) {
  const causes = causesOfWeight(guide, entry, from);
  return Array.from({ length: runs }, (_, run) => {
    const cause = causes[run % causes.length] ?? 0;
    const world = shiftWorld(guide, entry, cause, to);
    const outcomes = simulateOutcomes({ world, strategy, habits, seed: firstSeed + run }, visits);
    return { world, outcomes, cause, id: guide.causes[cause]?.id ?? '' };
  });
}

/** After how many visits a wrong word moves. */
export function measureMove(ground: Ground, shift: Shift, runs: number, counts: number[]): Moved {
  const made = shiftedRuns(ground, shift, runs, Math.max(...counts));
  return {
    ...shift,
    share: made.reduce((sum, { world, cause }) => sum + (world.truths[cause] ?? 0), 0) / runs,
    after: counts.map((visits) => {
      const lessons = made.map(({ outcomes, id }) => ({
        id,
        lesson: learn(firstFixed(outcomes, visits), ground.content, day),
      }));
      return {
        visits,
        moved: lessons.filter(({ lesson, id }) => isRight(shift, lesson, id)).length / runs,
        others: lessons.reduce(
          (sum, { lesson, id }) => sum + lesson.words.filter(({ cause }) => cause !== id).length,
          0,
        ),
      };
    }),
  };
}

export interface Saved extends Shift {
  learnedFrom: number;
  /** Mean minutes of a visit in that population, by `bench:guide`: with the author's word and with what was learned. */
  before: number;
  after: number;
  /** The same with 5 % wrong answers. */
  beforeSome: number;
  afterSome: number;
  /** The same for visits whose true cause is the one with the wrong word. */
  ownBefore: number;
  ownAfter: number;
}

/** The guide with what a lesson would write. */
const taught = ({ content }: Ground, { learned }: Lesson): PreparedGuide =>
  prepareGuide(buildGuideModel({ ...content, learned }, ''));

/** What learning saves in the population it learned from, on visits of other seeds. */
export function measureSaved(ground: Ground, shift: Shift, runs: number, learnedFrom: number, visits: number): Saved {
  const judged = 3;
  const rows = shiftedRuns(ground, shift, runs, learnedFrom).map(({ world, outcomes, cause }) => {
    const after = ours(taught(ground, learn(outcomes, ground.content, day)));
    const run = (strategy: Strategy, noise: keyof typeof noises) =>
      runCell(strategy, world, noises[noise], judged, visits);
    const own = ({ byTruth }: ReturnType<typeof run>) =>
      (byTruth[cause]?.minutes ?? 0) / Math.max(1, byTruth[cause]?.visits ?? 0);
    const [before, learned] = [run(ground.strategy, 'none'), run(after, 'none')];
    return {
      before: before.minutes,
      after: learned.minutes,
      beforeSome: run(ground.strategy, 'some').minutes,
      afterSome: run(after, 'some').minutes,
      ownBefore: own(before),
      ownAfter: own(learned),
    };
  });
  const mean = (key: keyof (typeof rows)[number]) => rows.reduce((sum, row) => sum + row[key], 0) / rows.length;
  return {
    ...shift,
    learnedFrom,
    before: mean('before'),
    after: mean('after'),
    beforeSome: mean('beforeSome'),
    afterSome: mean('afterSome'),
    ownBefore: mean('ownBefore'),
    ownAfter: mean('ownAfter'),
  };
}

/** What is true where nothing is to be learned: each word exactly, or each anywhere nearer to itself than to another. */
export type Truth = 'exact' | 'blurred';

export interface NoiseResult {
  truth: Truth;
  runs: number;
  visits: number;
  /** How many words and how many minutes moved in all runs together, and how many checks were called misleading. */
  words: number;
  minutes: number;
  misleading: number;
}

/** What noise alone changes, each run from the next of the entries: nothing should move. */
export function measureNoise(ground: Ground, truth: Truth, runs: number, visits: number): NoiseResult {
  const { guide, strategy, content } = ground;
  const worlds = entries.map((entry) => worldOf(guide, entry));
  const result: NoiseResult = { truth, runs, visits, words: 0, minutes: 0, misleading: 0 };
  for (let run = 0; run < runs; run++) {
    const exact = worlds[run % worlds.length] as World;
    const world = truth === 'exact' ? exact : blurWorld(exact, run);
    const seed = 2 * firstSeed + run;
    const lesson = learn(simulateOutcomes({ world, strategy, habits, seed }, visits), content, day);
    result.words += lesson.words.length;
    result.minutes += lesson.minutes.length;
    result.misleading += lesson.misleading.length;
  }
  return result;
}
