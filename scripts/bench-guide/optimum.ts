import type { DecisionProblem } from './decision-problem';

/*
 * The exact optimum of a world where each cause gives one answer per check: branch and bound over the sets of causes that
 * are still possible. A set is one number, a bit for each cause, in two halves because bit operations know 32 bits only.
 */
const half = 26;
const unit = 2 ** half;

interface Split {
  /** With what each answer costs besides. */
  minutes: number;
  /** The causes of each answer, as two halves of a set. */
  low: number[];
  high: number[];
}
interface Known {
  /** The exact cost where `isExact`, else a lower bound. */
  cost: number;
  isExact: boolean;
  action?: Action;
}
interface Action {
  own: number;
  /** No policy that begins with this action costs less. */
  floor: number;
  parts: [number, number][];
  look?: number;
}

/** What the best policy does where a cause is the true one; without the look that confirms it. */
export interface OptimalVisit {
  minutes: number;
  checks: number;
  wrongOffers: number;
}

/** A check with the causes that show each of its answers, for checks that tell any causes apart. */
function splitsOf({ checks, prior }: DecisionProblem, perAnswer: number): Split[] {
  return checks.flatMap(({ minutes, rows }) => {
    const low = rows.map(() => 0);
    const high = rows.map(() => 0);
    for (let cause = 0; cause < prior.length; cause++) {
      const row = rows.findIndex((one) => (one[cause] as number) > 0);
      if (cause < half) low[row] = (low[row] as number) | (1 << cause);
      else high[row] = (high[row] as number) | (1 << (cause - half));
    }
    const used = rows.map((_, row) => row).filter((row) => (low[row] as number) + (high[row] as number) > 0);
    if (used.length < 2) return [];
    const pick = (halves: number[]) => used.map((row) => halves[row] as number);
    return [{ minutes: minutes + perAnswer, low: pick(low), high: pick(high) }];
  });
}

function membersOf(low: number, high: number): number[] {
  const members: number[] = [];
  for (let rest = low; rest !== 0; rest &= rest - 1) members.push(31 - Math.clz32(rest & -rest));
  for (let rest = high; rest !== 0; rest &= rest - 1) members.push(half + 31 - Math.clz32(rest & -rest));
  return members;
}

/**
 * The least expected cost until the true cause is named, without the look that confirms it: minutes of the checks and of
 * looks at wrong causes, and `perAnswer` for each of those. Each cause must give one answer per check; `skipAfter` binds
 * nobody here, so no strategy can do better. At most 52 causes.
 */
export function findOptimum(problem: DecisionProblem, perAnswer: number): { cost: number; visits: OptimalVisit[] } {
  const { prior, looks } = problem;
  const count = prior.length;
  const splits = splitsOf(problem, perAnswer).sort((a, b) => a.minutes - b.minutes);
  const lookCost = looks.map((minutes) => minutes + perAnswer);
  const known = new Map<number, Known>();
  const bounds = new Map<number, number>();

  /** What it costs to tell just these two apart. */
  function costOfPair(one: number, other: number): number {
    const [a, b] = [prior[one] as number, prior[other] as number];
    const apart = splits.find(({ low, high }) =>
      low.some((part, row) => hasBit(part, high[row] as number, one) !== hasBit(part, high[row] as number, other)),
    );
    const byCheck = apart ? (a + b) * apart.minutes : Number.POSITIVE_INFINITY;
    return Math.min(byCheck, b * (lookCost[one] as number), a * (lookCost[other] as number));
  }
  const hasBit = (low: number, high: number, cause: number) =>
    ((cause < half ? low >> cause : high >> (cause - half)) & 1) === 1;

  const pairs: { cost: number; low: number; high: number }[] = [];
  const bit = (cause: number) => (cause < half ? { low: 1 << cause, high: 0 } : { low: 0, high: 1 << (cause - half) });
  for (let one = 0; one < count; one++)
    for (let other = one + 1; other < count; other++) {
      const [a, b] = [bit(one), bit(other)];
      pairs.push({ cost: costOfPair(one, other), low: a.low | b.low, high: a.high | b.high });
    }
  pairs.sort((a, b) => b.cost - a.cost);

  /** Costs of disjoint parts of a set add up to no more than its own: pairs, the dearest first. */
  function boundOf(low: number, high: number): number {
    const key = low + high * unit;
    const old = bounds.get(key);
    if (old !== undefined) return old;
    let [freeLow, freeHigh, sum] = [low, high, 0];
    for (const pair of pairs) {
      if ((pair.low & freeLow) !== pair.low || (pair.high & freeHigh) !== pair.high) continue;
      sum += pair.cost;
      freeLow &= ~pair.low;
      freeHigh &= ~pair.high;
      const rest = freeLow === 0 ? freeHigh : freeHigh === 0 ? freeLow : 3;
      if ((rest & (rest - 1)) === 0) break;
    }
    bounds.set(key, sum);
    return sum;
  }

  /** The cost of a set if it is below `most`, else some lower bound that isn't. */
  function solve(low: number, high: number, most: number): number {
    const members = membersOf(low, high);
    if (members.length < 2) return 0;
    const key = low + high * unit;
    const old = known.get(key);
    if (old && (old.isExact || old.cost >= most)) return old.cost;
    const bound = Math.max(old?.cost ?? 0, boundOf(low, high));
    if (bound >= most) return bound;

    let sum = 0;
    for (const cause of members) sum += prior[cause] as number;
    const actions: Action[] = [];
    const seen = new Set<string>();
    for (const split of splits) {
      const parts: [number, number][] = [];
      for (let row = 0; row < split.low.length; row++) {
        const part: [number, number] = [low & (split.low[row] as number), high & (split.high[row] as number)];
        if (part[0] !== 0 || part[1] !== 0) parts.push(part);
      }
      if (parts.length < 2) continue;
      // The cheapest check of those that split the set alike stands for all: they are in order of minutes.
      const shape = parts
        .map(([a, b]) => a + b * unit)
        .sort((a, b) => a - b)
        .join();
      if (seen.has(shape)) continue;
      seen.add(shape);
      const own = sum * split.minutes;
      let floor = own;
      for (const [a, b] of parts) floor += boundOf(a, b);
      actions.push({ floor, parts, own });
    }
    for (const cause of members) {
      const { low: a, high: b } = bit(cause);
      const rest: [number, number] = [low & ~a, high & ~b];
      const own = (sum - (prior[cause] as number)) * (lookCost[cause] as number);
      actions.push({ floor: own + boundOf(...rest), parts: [rest], own, look: cause });
    }
    actions.sort((a, b) => a.floor - b.floor);

    let best = most;
    let found: Action | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const action of actions) {
      const { floor, parts } = action;
      if (floor >= best) {
        least = Math.min(least, floor);
        break;
      }
      let cost = floor;
      let isBelow = true;
      for (const [a, b] of parts) {
        const expected = boundOf(a, b);
        const real = solve(a, b, best - cost + expected);
        cost += real - expected;
        if (cost >= best) {
          isBelow = false;
          break;
        }
      }
      least = Math.min(least, cost);
      if (!isBelow) continue;
      best = cost;
      found = action;
    }
    const cost = found ? best : Math.max(bound, Math.min(least, best));
    known.set(key, { cost, isExact: found !== undefined, ...(found ? { action: found } : {}) });
    return cost;
  }

  const low = count >= half ? unit - 1 : 2 ** count - 1;
  const high = count > half ? 2 ** (count - half) - 1 : 0;
  const cost = solve(low, high, Number.POSITIVE_INFINITY);

  /** Goes down the tree of the best policy to one cause. */
  function visitOf(cause: number): OptimalVisit {
    const visit: OptimalVisit = { minutes: 0, checks: 0, wrongOffers: 0 };
    let [left, right] = [low, high];
    for (;;) {
      const action = known.get(left + right * unit)?.action;
      if (!action || action.look === cause) return visit;
      const sum = membersOf(left, right).reduce((total, one) => total + (prior[one] as number), 0);
      if (action.look === undefined) {
        visit.minutes += action.own / sum - perAnswer;
        visit.checks++;
      } else {
        visit.minutes += looks[action.look] as number;
        visit.wrongOffers++;
      }
      const next = action.parts.find(([a, b]) => hasBit(a, b, cause));
      if (!next) return visit;
      [left, right] = next;
    }
  }
  return { cost, visits: Array.from({ length: count }, (_, cause) => visitOf(cause)) };
}
