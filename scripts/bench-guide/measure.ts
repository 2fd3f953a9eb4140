import type { GuideModel } from '../../lib/guide/guide-model';
import type { Policy } from '../../lib/guide/policy';
import { prepareGuide } from '../../lib/guide/prepare-guide';
import { bestRollout, byRollout } from './by-rollout';
import { type Cell, minutesOn, runCell, runWorlds } from './cell';
import { lastLookOf, problemOf } from './decision-problem';
import { type Entry, entries } from './entries';
import { findOptimum } from './optimum';
import { articles, byArticle, byCommonness, byProbabilityOverCost, coveredBy } from './orders';
import { ours } from './ours';
import type { Strategy } from './play';
import { randomCheck } from './random-check';
import { customers, type Noise, noises } from './visitor';
import { mainAnswersOnly, spoilWorld, type World, withOpenLooks, withSeparateLooks, worldOf } from './world';

/** A line of the table of strategies. */
export interface Row {
  strategy: string;
  noise: string;
  minutes: number;
  checks: number;
  wrongOffers: number;
  named: number;
  withinFive: number;
  firstRight: number;
}

/** What the bars are held against, and what is printed beside them. */
export interface Figures {
  withinFive: number;
  withinFiveSome: number;
  namedSome: number;
  namedMany: number;
  namedUnable: number;
  namedOverlook: number;
  wrongOffers: number;
  wrongOffersSome: number;
  firstRight: number;
  articleShare: number;
  coveredShare: number;
  coveredShareUnable: number;
  choice: number;
  choiceBare: number;
  caution: number;
  cautionBare: number;
  overRollout: number;
  customer: number;
  customerSome: number;
  customerByRole: number;
  customerByRoleSome: number;
  spoiltNamed: number;
  spoiltMinutes: number;
}

export interface EntryResult {
  entry: Entry['id'];
  causes: number;
  /** The better of the two articles here, and the share of visits whose cause it covers. */
  article: string;
  covered: number;
  rows: Row[];
  figures: Figures;
}

export interface Measuring {
  policy: Policy;
  seed: number;
  visits: number;
  /** Measures only what the bars need, and leaves out the strategies that only the table shows. */
  isBrief: boolean;
}

/** So many rows are spoilt, in so many ways. */
const spoilt = { share: 0.1, worlds: 8 };
/** Minutes that an answer is worth in the comparisons with the optimum and the rollout. */
const perAnswer = 1;

const rowOf = (strategy: string, noise: string, cell: Cell): Row => {
  const { minutes, checks, wrongOffers, named, withinFive, firstRight } = cell;
  return { strategy, noise, minutes, checks, wrongOffers, named, withinFive, firstRight };
};
const costOf = ({ minutes, checks, wrongOffers }: Cell | Row) => minutes + perAnswer * (checks + wrongOffers);

/** The world where each cause gives one answer per check: the optimum, the best choice, and the guide as it ships. */
function measureChoice(model: GuideModel, entry: Entry, { policy, seed, visits }: Measuring) {
  const world = worldOf(prepareGuide(withSeparateLooks(mainAnswersOnly(model)), policy), entry);
  const problem = problemOf(world);
  const optimum = findOptimum(problem, perAnswer);
  const last = lastLookOf(problem);
  const best = bestRollout(world, perAnswer).cost;
  const shipped = costOf(runCell(ours(world.guide), world, noises.none, seed, visits));
  const mean = (of: (visit: (typeof optimum.visits)[number]) => number) =>
    optimum.visits.reduce((sum, visit, cause) => sum + (problem.prior[cause] ?? 0) * of(visit), 0);
  const few = (visit: (typeof optimum.visits)[number]) => visit.checks + visit.wrongOffers <= 5;
  const row: Row = {
    strategy: 'exact optimum (main answers)',
    noise: noises.none.id,
    minutes: mean(({ minutes }) => minutes) + last,
    checks: mean(({ checks }) => checks),
    wrongOffers: mean(({ wrongOffers }) => wrongOffers),
    named: mean(({ wrongOffers, checks }) => Number(wrongOffers <= 3 && checks <= 20)),
    withinFive: mean((visit) => Number(few(visit) && visit.wrongOffers <= 3)),
    firstRight: mean(({ wrongOffers }) => Number(wrongOffers === 0)),
  };
  return {
    row,
    choice: best / (optimum.cost + last),
    caution: shipped / (optimum.cost + last),
    choiceBare: (best - last) / optimum.cost,
    cautionBare: (shipped - last) / optimum.cost,
  };
}

/** The customer: with the looks open to all, and with looks limited by role like the checks. */
function measureCustomer(model: GuideModel, world: World, own: Strategy, { policy, seed, visits }: Measuring) {
  const open = worldOf(prepareGuide(withOpenLooks(model), policy), world.entry);
  const ourOpen = ours(open.guide);
  return {
    customer: runCell(ourOpen, open, customers.none, seed, visits).inReach,
    customerSome: runCell(ourOpen, open, customers.some, seed, visits).inReach,
    customerByRole: runCell(own, world, customers.none, seed, visits).inReach,
    customerByRoleSome: runCell(own, world, customers.some, seed, visits).inReach,
  };
}

/** All that is measured of one entry of one catalogue. */
export function measureEntry(model: GuideModel, entry: Entry, measuring: Measuring): EntryResult {
  const { policy, seed, visits, isBrief } = measuring;
  const guide = prepareGuide(model, policy);
  const world = worldOf(guide, entry);
  const own = ours(guide);
  const cells = new Map<string, Cell>();
  const rows: Row[] = [];
  const run = (strategy: Strategy, noise: Noise): Cell => {
    const cell = runCell(strategy, world, noise, seed, visits);
    cells.set(`${strategy.name} ${noise.id}`, cell);
    rows.push(rowOf(strategy.name, noise.id, cell));
    return cell;
  };

  const [none, some, many, unable, overlook] = [
    noises.none,
    noises.some,
    noises.many,
    noises.unable,
    noises.overlook,
  ].map((noise) => run(own, noise)) as [Cell, Cell, Cell, Cell, Cell];
  const read = articles.map((article) => ({
    covered: coveredBy(article, guide),
    name: article.name,
    none: run(byArticle(article, world), noises.none),
    unable: run(byArticle(article, world), noises.unable),
  }));
  const better = read.reduce((best, one) => (one.none.minutes < best.none.minutes ? one : best));
  if (!isBrief)
    for (const strategy of [byCommonness(world), byProbabilityOverCost(world), randomCheck(guide)])
      for (const noise of [noises.none, noises.some]) run(strategy, noise);
  const rollout = run(byRollout(bestRollout(world, perAnswer).rollout, world), noises.none);
  const { row, ...choice } = measureChoice(model, entry, measuring);
  rows.push(row);
  const spoiltWorlds = Array.from({ length: spoilt.worlds }, (_, number) =>
    spoilWorld(world, spoilt.share, seed * 100 + number),
  );
  const inSpoilt = runWorlds(own, spoiltWorlds, noises.none, seed, visits);

  return {
    entry: entry.id,
    causes: world.truths.filter((share) => share > 0).length,
    article: better.name,
    covered: [...better.covered].reduce((sum, cause) => sum + (world.truths[cause] ?? 0), 0),
    rows,
    figures: {
      withinFive: none.withinFive,
      withinFiveSome: some.withinFive,
      namedSome: some.named,
      namedMany: many.named,
      namedUnable: unable.named,
      namedOverlook: overlook.named,
      wrongOffers: none.wrongOffers,
      wrongOffersSome: some.wrongOffers,
      firstRight: none.firstRight,
      articleShare: none.minutes / better.none.minutes,
      coveredShare: minutesOn(none, better.covered) / minutesOn(better.none, better.covered),
      coveredShareUnable: minutesOn(unable, better.covered) / minutesOn(better.unable, better.covered),
      ...choice,
      overRollout: costOf(none) / costOf(rollout),
      ...measureCustomer(model, world, own, measuring),
      spoiltNamed: inSpoilt.named,
      spoiltMinutes: inSpoilt.minutes / none.minutes,
    },
  };
}

/** All entries of one catalogue. */
export const measureCatalogue = (model: GuideModel, measuring: Measuring): EntryResult[] =>
  entries.map((entry) => measureEntry(model, entry, measuring));
