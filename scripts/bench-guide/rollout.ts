import { entropyOf } from '../../lib/guide/prepare-guide';
import type { DecisionProblem, ProblemCheck } from './decision-problem';

/** What is possible still: the weight of each cause, not summing up to 1, and the answers so far. */
export interface State {
  weights: Float64Array;
  sum: number;
  given: Map<number, number>;
  key: string;
}

/** What to do next: a check, or the look at a cause, by place. */
export type Action = { check: ProblemCheck } | { look: number };

export interface Setting {
  /** Minutes that a check costs beside its own in the choice, and a wrong offer likewise. */
  perCheck: number;
  perOffer: number;
}

/** States less likely than this are looked through in a good order and not decided any more. */
const negligible = 1e-5;
/** So many checks and looks, the best by the greedy score, are tried at each step. */
const tried = { checks: 10, looks: 3 };

const sumOf = (weights: Float64Array) => weights.reduce((sum, weight) => sum + weight, 0);

/** What the paste has answered is no evidence here: how common a cause is for the entry has it in. */
export const startOf = ({ prior, given }: DecisionProblem): State => ({
  weights: prior,
  sum: 1,
  given,
  key: '',
});

/** The states that a check leads to, one for each answer that can come. */
function afterCheck(state: State, check: ProblemCheck): State[] {
  return check.rows.flatMap((row, answer) => {
    const weights = state.weights.map((weight, cause) => weight * (row[cause] as number));
    const sum = sumOf(weights);
    return sum > 0 ? [stateAfter(state, weights, sum, check.index, answer)] : [];
  });
}
/** The key is the same in whichever order the answers came. */
function stateAfter(state: State, weights: Float64Array, sum: number, check: number, answer: number): State {
  const given = new Map(state.given).set(check, answer);
  const parts = [...state.key.split(' ').filter(Boolean), `${check}=${answer}`].sort();
  return { weights, sum, given, key: parts.join(' ') };
}
function afterLook(state: State, cause: number): State {
  const weights = state.weights.slice();
  weights[cause] = 0;
  const parts = [...state.key.split(' ').filter(Boolean), `-${cause}`].sort();
  return { weights, sum: sumOf(weights), given: state.given, key: parts.join(' ') };
}

const isOpen = ({ index, skipAfter }: ProblemCheck, { given }: State) =>
  !given.has(index) && ![...skipAfter].some(([other, answers]) => answers.has(given.get(other) ?? -1));

/**
 * Policies for a decision problem without misreadings, where each check and each wrong offer costs its minutes and
 * `perAnswer`: greedy, and greedy improved by one step of looking ahead (rollout).
 */
export class Rollout {
  private readonly values = new Map<string, number>();
  private readonly choices = new Map<string, Action>();

  constructor(
    private readonly problem: DecisionProblem,
    private readonly perAnswer: number,
    private readonly setting: Setting,
  ) {}

  /** Minutes of a look; none where an answer has done it already. */
  private lookMinutes(cause: number, { given }: State): number {
    const done = this.problem.doneBy[cause];
    return done && given.get(done.check) === done.answer ? 0 : (this.problem.looks[cause] as number);
  }

  /** The causes that are possible still, most probability per cost of the look first. */
  private looksInOrder(state: State): number[] {
    const { weights } = state;
    const worth = (cause: number) => (weights[cause] as number) / (this.lookMinutes(cause, state) + this.perAnswer);
    return [...weights.keys()].filter((cause) => (weights[cause] as number) > 0).sort((a, b) => worth(b) - worth(a));
  }

  private looksThrough(state: State): number {
    let [cost, left] = [0, state.sum];
    for (const cause of this.looksInOrder(state)) {
      cost += left * this.lookMinutes(cause, state);
      left = Math.max(0, left - (state.weights[cause] as number));
      cost += left * this.perAnswer;
    }
    return cost;
  }

  /** All actions with their greedy score, best first. */
  private ranked(state: State): { action: Action; score: number }[] {
    const { weights, sum } = state;
    const { perCheck, perOffer } = this.setting;
    const checks = this.problem.checks.flatMap((check) => {
      if (!isOpen(check, state)) return [];
      let gain = 0;
      const parts = check.rows.map((row) => {
        let part = 0;
        for (let cause = 0; cause < weights.length; cause++)
          part += (weights[cause] as number) * (row[cause] as number);
        return part / sum;
      });
      gain = entropyOf(parts);
      for (let cause = 0; cause < weights.length; cause++) {
        const weight = (weights[cause] as number) / sum;
        if (weight === 0) continue;
        for (const row of check.rows) {
          const share = row[cause] as number;
          if (share > 0 && share < 1) gain += weight * share * Math.log2(share);
        }
      }
      return gain > 1e-9 ? [{ action: { check } as Action, score: gain / (check.minutes + perCheck) }] : [];
    });
    const looks = this.looksInOrder(state).map((look) => {
      const weight = (weights[look] as number) / sum;
      const price = (1 - weight) * (this.lookMinutes(look, state) + perOffer);
      return { action: { look } as Action, score: weight > 1 - 1e-9 ? 1e12 : entropyOf([weight, 1 - weight]) / price };
    });
    return [...checks, ...looks].sort((a, b) => b.score - a.score);
  }

  /** The cost of an action and of what follows by a policy that knows what its states cost. */
  private costOf(state: State, action: Action, costAfter: (state: State) => number): number {
    if ('look' in action) {
      const rest = afterLook(state, action.look);
      return state.sum * this.lookMinutes(action.look, state) + rest.sum * this.perAnswer + costAfter(rest);
    }
    const own = state.sum * (action.check.minutes + this.perAnswer);
    return afterCheck(state, action.check).reduce((cost, next) => cost + costAfter(next), own);
  }

  /** The exact expected cost of going on greedily, the look that confirms the true cause included. */
  private greedyValue = (state: State): number => {
    if (state.sum < negligible) return this.looksThrough(state);
    const old = this.values.get(state.key);
    if (old !== undefined) return old;
    const [best] = this.ranked(state);
    const value = best ? this.costOf(state, best.action, this.greedyValue) : 0;
    this.values.set(state.key, value);
    return value;
  };

  /** What the rollout does next: the action that costs least if all after it is greedy. */
  choose(state: State): Action {
    const old = this.choices.get(state.key);
    if (old) return old;
    const ranked = this.ranked(state).map(({ action }) => action);
    const checks = ranked.filter((action) => 'check' in action).slice(0, tried.checks);
    const byScore = ranked.filter((action) => 'look' in action).slice(0, tried.looks);
    const byOrder = this.looksInOrder(state)
      .slice(0, tried.looks)
      .map((look): Action => ({ look }));
    let best: Action | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const action of [...checks, ...byScore, ...byOrder]) {
      const cost = this.costOf(state, action, this.greedyValue);
      if (cost >= least) continue;
      least = cost;
      best = action;
    }
    const chosen = best ?? { look: this.looksInOrder(state)[0] ?? 0 };
    this.choices.set(state.key, chosen);
    return chosen;
  }

  /** The exact expected cost of the greedy policy from the start. */
  greedyCost = (): number => this.greedyValue(startOf(this.problem));

  /** The same of the rollout. */
  rolloutCost(state: State = startOf(this.problem)): number {
    if (state.sum < negligible) return this.looksThrough(state);
    return this.costOf(state, this.choose(state), (next) => (next.sum > 0 ? this.rolloutCost(next) : 0));
  }

  after(state: State, action: Action, answer: number): State {
    if ('look' in action) return afterLook(state, action.look);
    const { check } = action;
    const row = check.rows[answer];
    const weights = state.weights.map((weight, cause) => weight * (row?.[cause] ?? 0));
    return stateAfter(state, weights, sumOf(weights), check.index, answer);
  }
}

/** The settings that are tried for the best rollout. */
export const settings: Setting[] = [
  { perCheck: 1, perOffer: 1 },
  { perCheck: 1, perOffer: 3 },
];
