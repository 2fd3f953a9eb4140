import type { Commonness } from '../content/closed-sets';
import { priorOf } from '../guide/policy';
import type { PreparedGuide } from '../guide/prepare-guide';
import type { Visit } from '../guide/visit';
import { priorWeights } from '../guide/weigh-causes';
import { caution } from './caution';
import { gammaBelow } from './gamma';
import type { PastVisit } from './past-visits';

/** A word that visits contradict, with the evidence. */
export interface MovedWord {
  entry: string;
  cause: string;
  /** The word that the guide goes by now. */
  word: Commonness;
  moved: Commonness;
  fixed: number;
  /** Visits of the entry that ended fixed. */
  of: number;
  /** So many of them the word lets expect. */
  expected: number;
  days: number;
}

/** What the causes weigh where a visit begins; 0 for those that the form or the facts exclude. */
const openWeights = (guide: PreparedGuide, visit: Visit): Float64Array =>
  priorWeights(guide, visit).map((weight) => (weight < priorOf.rare ? 0 : weight));

/** Visits that could have had the same causes: their form and their facts leave the same ones open. */
interface Group {
  weights: Float64Array;
  fixed: Float64Array;
  /** The same with those whose cause was only confirmed. */
  found: Float64Array;
}

const words = Object.keys(priorOf) as Commonness[];

/** The word whose weight is nearest by ratio. None is below rare: no cause is ever learned away. */
const wordFor = (weight: number): Commonness => {
  const distance = (word: Commonness) => Math.abs(Math.log(priorOf[word] / weight));
  return words.reduce((best, word) => (distance(word) < distance(best) ? word : best));
};

/** The weights that a word stands for: up to half way, by ratio, to its neighbours. */
function bandOf(word: Commonness): { from: number; to: number } {
  const weight = priorOf[word];
  const isFirst = weight === Math.max(...Object.values(priorOf));
  const isLast = weight === Math.min(...Object.values(priorOf));
  return { from: isLast ? 0 : weight / Math.SQRT2, to: isFirst ? Number.POSITIVE_INFINITY : weight * Math.SQRT2 };
}

function groupVisits(guide: PreparedGuide, visits: PastVisit[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { visit, truth, isFixed } of visits) {
    const key = JSON.stringify([visit.day, visit.findings]);
    const none = () => new Float64Array(guide.causes.length);
    const group = groups.get(key) ?? { weights: openWeights(guide, visit), fixed: none(), found: none() };
    groups.set(key, group);
    const cause = guide.causeIndex.get(truth) ?? -1;
    // What the form or the facts exclude came by the wrong line of a log: it says nothing of the others.
    if (!group.weights[cause]) continue;
    group.found[cause] = (group.found[cause] ?? 0) + 1;
    if (isFixed) group.fixed[cause] = (group.fixed[cause] ?? 0) + 1;
  }
  return [...groups.values()];
}

/**
 * How often a cause came, and how often its word would let it come for each unit of weight, beside the causes whose word
 * stands: while those came m times with weights that sum up to W, a cause of weight 1 is to be expected m / W times. So
 * one cause that came often doesn't make the words of all others look too strong.
 */
function exposure(groups: Group[], of: 'fixed' | 'found', cause: number, moved: Set<number>) {
  let came = 0;
  let perWeight = 0;
  for (const group of groups) {
    if (!group.weights[cause]) continue;
    let weight = 0;
    let others = 0;
    group.weights.forEach((one, index) => {
      if (index === cause || moved.has(index)) return;
      weight += one;
      others += group[of][index] as number;
    });
    came += group[of][cause] as number;
    perWeight += weight > 0 ? others / weight : 0;
  }
  return { came, perWeight };
}

interface Judged {
  moved: Commonness;
  /** How likely the weight is still within the word's band, or on its other side. */
  doubt: number;
}

/**
 * The posterior of a cause's weight: gamma-distributed, as the word is (with the word's weight as its mean), after a
 * Poisson count. Its middle, shape - 1/3 over rate, names the new word.
 */
function judge(word: Commonness, { came, perWeight }: { came: number; perWeight: number }, isUp: boolean): Judged {
  const shape = caution.authorCounts + came;
  const rate = caution.authorCounts / priorOf[word] + perWeight;
  const { from, to } = bandOf(word);
  const doubt = isUp ? gammaBelow(shape, to * rate) : 1 - gammaBelow(shape, from * rate);
  return { moved: wordFor(Math.max(shape - 1 / 3, shape / 2) / rate), doubt };
}

/**
 * The words of one entry that its visits contradict, by the guide that they go by now. The surest moves first, and is
 * then no yardstick for the others any more. Raised by what ended fixed; lowered only where that holds too when each
 * cause that was confirmed and not seen to its end counts as well, since slow fixes seldom end within a visit.
 * `doubt` is how likely one word may move though it is right.
 */
export function learnCommon(guide: PreparedGuide, entry: string, visits: PastVisit[], doubt: number): MovedWord[] {
  const fixed = visits.filter(({ isFixed }) => isFixed);
  const form = guide.formById.get(entry);
  if (fixed.length < caution.leastVisits) return [];
  const wordById = new Map(form?.leavesOpen.map(({ cause, common }) => [cause, common]));
  const wordOf = (cause: number): Commonness | undefined => {
    const known = guide.causes[cause];
    return form ? wordById.get(known?.id ?? '') : known?.common;
  };
  const daysOf = (list: PastVisit[]) => new Set(list.map(({ on }) => on)).size;
  const daysByCause = guide.causes.map(({ id }) => daysOf(fixed.filter(({ truth }) => truth === id)));
  const allDays = daysOf(fixed);
  const groups = groupVisits(guide, visits);

  function judgeCause(cause: number, moved: Set<number>): Judged | undefined {
    const word = wordOf(cause);
    if (word === undefined) return undefined;
    const up = judge(word, exposure(groups, 'fixed', cause, moved), true);
    if (up.doubt < doubt && up.moved !== word && (daysByCause[cause] ?? 0) >= caution.leastDays) return up;
    const down = judge(word, exposure(groups, 'fixed', cause, moved), false);
    const withFound = judge(word, exposure(groups, 'found', cause, moved), false);
    const isLower = Math.max(down.doubt, withFound.doubt) < doubt && withFound.moved !== word;
    return isLower && allDays >= caution.leastDays ? withFound : undefined;
  }

  const moved = new Set<number>();
  for (;;) {
    const surest = guide.causes
      .flatMap((_, cause) => {
        const judged = moved.has(cause) ? undefined : judgeCause(cause, moved);
        return judged ? [{ cause, ...judged }] : [];
      })
      .sort((a, b) => a.doubt - b.doubt || a.cause - b.cause)[0];
    if (!surest) break;
    moved.add(surest.cause);
  }
  return [...moved].flatMap((cause): MovedWord[] => {
    const word = wordOf(cause);
    const judged = judgeCause(cause, new Set([...moved].filter((other) => other !== cause)));
    if (!word || !judged) return [];
    const { came, perWeight } = exposure(groups, 'fixed', cause, moved);
    const { id } = guide.causes[cause] ?? { id: '' };
    return [
      {
        entry,
        cause: id,
        word,
        moved: judged.moved,
        fixed: came,
        of: fixed.length,
        expected: Math.round(10 * perWeight * priorOf[word]) / 10,
        days: daysByCause[cause] ?? 0,
      },
    ];
  });
}
