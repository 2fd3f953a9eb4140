import type { Need, Role } from '../../lib/content/closed-sets';
import type { PreparedCheck } from '../../lib/guide/prepare-guide';
import { cannot } from '../../lib/guide/visit';
import { draw, placeOf } from './draw';
import type { World } from './world';

/** How a visitor errs, and what they can't do. */
export interface Noise {
  id: string;
  title: string;
  /** So many answers are wrong: another answer of the check, evenly. A confirm look is misread as often. */
  wrong: number;
  /** So many checks can't be done, whatever they are. */
  cannot: number;
  /** A wrong answer is always "nothing found", and a look only ever overlooks. */
  overlooks?: boolean;
  /** The roles that the visitor has and the needs they lack, where these are limited. */
  limited?: { roles: Role[]; lacks: Need[] };
}

export const noises = {
  none: { id: 'none', title: 'no wrong answers', wrong: 0, cannot: 0 },
  some: { id: 'some', title: '5 % wrong', wrong: 0.05, cannot: 0 },
  many: { id: 'many', title: '10 % wrong', wrong: 0.1, cannot: 0 },
  unable: { id: 'unable', title: "5 % wrong, 20 % can't", wrong: 0.05, cannot: 0.2 },
  overlook: { id: 'overlook', title: '10 % overlooked', wrong: 0.1, cannot: 0, overlooks: true },
} satisfies Record<string, Noise>;

/** Somebody without an admin role and without a command line. */
const limited: Noise['limited'] = { roles: ['anyone', 'mailbox-user', 'migration-admin'], lacks: ['command-line'] };
export const customers = {
  none: { ...noises.none, id: 'customer', title: 'customer, no wrong answers', limited },
  some: { ...noises.some, id: 'customer-some', title: 'customer, 5 % wrong', limited },
} satisfies Record<string, Noise>;

/** One person with one true cause. */
export interface Visitor {
  world: World;
  noise: Noise;
  seed: number;
  number: number;
  truth: number;
  /** Answers that this person is known to give, by check: what a real visit said. */
  known?: Map<string, string>;
}

function isAble({ noise: { limited } }: Visitor, roles: Role[], needs: Need[]): boolean {
  if (!limited) return true;
  return roles.some((role) => limited.roles.includes(role)) && !needs.some((need) => limited.lacks.includes(need));
}

/** What the visitor answers to a check: the id of an answer, or that they can't. */
export function answerOf(visitor: Visitor, { check, index, answerIndex }: PreparedCheck): string {
  const { world, noise, seed, number, truth, known } = visitor;
  const own = known?.get(check.id);
  if (own !== undefined) return own;
  if (!isAble(visitor, check.roles, check.needs)) return cannot;
  if (noise.cannot > 0 && draw(seed, number, 'cannot', index) < noise.cannot) return cannot;
  const shares = world.shares[index]?.[truth] ?? [];
  const right = placeOf(shares, draw(seed, number, 'answer', index));
  const idAt = (place: number) => check.answers[place]?.id ?? '';
  if (draw(seed, number, 'wrong', index) >= noise.wrong) return idAt(right);
  if (noise.overlooks && answerIndex.has(check.nothingFound)) return check.nothingFound;
  const other = Math.floor(draw(seed, number, 'instead', index) * (check.answers.length - 1));
  return idAt(other < right ? other : other + 1);
}

/** Whether the visitor misreads the look of a cause, the first time or the next. */
const misreads = ({ noise, seed, number }: Visitor, cause: number, time: number) =>
  draw(seed, number, 'look', cause * 8 + time) < noise.wrong;

/** What the visitor says after the confirm look of a cause. */
export function lookOf(visitor: Visitor, cause: number, time: number): 'yes' | 'no' | 'cannot' {
  const one = visitor.world.guide.causes[cause];
  if (one && !isAble(visitor, one.look.roles, [])) return cannot;
  const isWrong = misreads(visitor, cause, time);
  if (cause === visitor.truth) return isWrong ? 'no' : 'yes';
  return isWrong && !visitor.noise.overlooks ? 'yes' : 'no';
}

/** So many visitors, each cause as often as it is the true one: the strata leave no chance in that. */
export function visitorsOf(world: World, noise: Noise, seed: number, visits: number): Visitor[] {
  return Array.from({ length: visits }, (_, number) => {
    const truth = placeOf(world.truths, (number + 0.5) / visits);
    return { world, noise, seed, number, truth };
  });
}
