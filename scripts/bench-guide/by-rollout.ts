import type { TrailEntry } from '../../lib/guide/visit';
import { problemOf } from './decision-problem';
import type { Strategy } from './play';
import { Rollout, type Setting, type State, settings, startOf } from './rollout';
import type { World } from './world';

/** The setting whose rollout costs least from the start, with that cost: its expectation is exact. */
export function bestRollout(world: World, perAnswer: number): { rollout: Rollout; setting: Setting; cost: number } {
  const problem = problemOf(world);
  const all = settings.map((setting) => {
    const rollout = new Rollout(problem, perAnswer, setting);
    return { rollout, setting, cost: rollout.rolloutCost() };
  });
  return all.reduce((best, one) => (one.cost < best.cost ? one : best));
}

/** Follows a rollout, whose visitors never err: it can't make up for a wrong answer. */
export function byRollout(rollout: Rollout, world: World): Strategy {
  const problem = problemOf(world);
  const { guide } = world;
  const checkAt = new Map(problem.checks.map((check) => [check.index, check]));

  function stateAfter(state: State, entry: TrailEntry): State {
    if (entry.did === 'looked') {
      const look = problem.causes.indexOf(guide.causeIndex.get(entry.cause) ?? -1);
      return rollout.after(state, { look }, 0);
    }
    if (entry.did !== 'answered') return state;
    const asked = guide.checkById.get(entry.check);
    const check = checkAt.get(asked?.index ?? -1);
    return check ? rollout.after(state, { check }, asked?.answerIndex.get(entry.answer) ?? -1) : state;
  }

  return {
    name: 'best rollout',
    next({ trail }) {
      const state = trail.reduce(stateAfter, startOf(problem));
      if (state.sum === 0) return { kind: 'hand-over', leading: [] };
      const action = rollout.choose(state);
      if ('look' in action) return { kind: 'look', cause: problem.causes[action.look] ?? 0 };
      return { kind: 'check', check: guide.checks[action.check.index]?.check.id ?? '' };
    },
  };
}
