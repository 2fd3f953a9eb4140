import { type Outcome, play, type Strategy } from './play';
import { type Noise, type Visitor, visitorsOf } from './visitor';
import type { World } from './world';

/** What the visits of one cell came to, on average. */
export interface Cell {
  visits: number;
  minutes: number;
  checks: number;
  wrongOffers: number;
  named: number;
  withinFive: number;
  firstRight: number;
  inReach: number;
  /** Minutes of the visits by their true cause: summed up, and how many there were. */
  byTruth: { minutes: number; visits: number }[];
}

function summarise(outcomes: Outcome[], causes: number): Cell {
  const mean = (of: (outcome: Outcome) => number) =>
    outcomes.reduce((sum, outcome) => sum + of(outcome), 0) / outcomes.length;
  const byTruth = Array.from({ length: causes }, () => ({ minutes: 0, visits: 0 }));
  for (const { truth, minutes } of outcomes) {
    const one = byTruth[truth];
    if (!one) continue;
    one.minutes += minutes;
    one.visits++;
  }
  return {
    visits: outcomes.length,
    minutes: mean(({ minutes }) => minutes),
    checks: mean(({ checks }) => checks),
    wrongOffers: mean(({ wrongOffers }) => wrongOffers),
    named: mean(({ named }) => Number(named)),
    withinFive: mean(({ withinFive }) => Number(withinFive)),
    firstRight: mean(({ firstRight }) => Number(firstRight)),
    inReach: mean(({ inReach }) => Number(inReach)),
    byTruth,
  };
}

const runVisitors = (strategy: Strategy, visitors: Visitor[], causes: number): Cell =>
  summarise(
    visitors.map((visitor) => play(strategy, visitor)),
    causes,
  );

/** Plays the visits of one cell. */
export const runCell = (strategy: Strategy, world: World, noise: Noise, seed: number, visits: number): Cell =>
  runVisitors(strategy, visitorsOf(world, noise, seed, visits), world.truths.length);

/** Plays them in several worlds, an even part of the visits in each. */
export function runWorlds(strategy: Strategy, worlds: World[], noise: Noise, seed: number, visits: number): Cell {
  const visitors = worlds.flatMap((world, index) =>
    visitorsOf(world, noise, seed + 1000 * index, Math.ceil(visits / worlds.length)),
  );
  return runVisitors(strategy, visitors, worlds[0]?.truths.length ?? 0);
}

/** Mean minutes of the visits whose true cause is one of these. */
export function minutesOn(cell: Cell, causes: Set<number>): number {
  let minutes = 0;
  let visits = 0;
  cell.byTruth.forEach((one, cause) => {
    if (!causes.has(cause)) return;
    minutes += one.minutes;
    visits += one.visits;
  });
  return minutes / visits;
}
