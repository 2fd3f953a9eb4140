import type { Need, Role } from '../content/closed-sets';
import type { GivenAnswer } from './answered-checks';
import { findCause } from './find-cause';
import type { GuideCheck } from './guide-model';
import { lowestRole } from './policy';
import type { PreparedCheck, PreparedGuide } from './prepare-guide';
import { cannot, type Visit } from './visit';

/** What the person said they can't do: roles they don't have, and things they can't use. */
export interface Limits {
  roles: Set<Role>;
  needs: Set<Need>;
}

/** Whoever asks has a mailbox and the project in front of them; where one of these can't, it is rather the tool. */
const isUsual = (role: Role) => lowestRole([role]) <= lowestRole(['migration-admin']);

/** What *I can't do this* may mean: the command line before the password, then the role. */
function lackingFor(roles: Role[], needs: Need[]): { roles: Role[]; needs: Need[] } {
  if (!roles.some(isUsual) || needs.length === 0) return { roles: roles.includes('anyone') ? [] : roles, needs: [] };
  return { roles: [], needs: needs.includes('command-line') ? ['command-line'] : needs };
}

/** What stands in the list so often. */
const repeated = <T>(list: T[], times: number): Set<T> =>
  new Set(list.filter((one) => list.filter((other) => other === one).length >= times));

/** What the confirm looks that can't be done say of the person: one is enough. */
export function limitsOfLooks(guide: PreparedGuide, { trail }: Visit): Limits {
  const roles = trail.flatMap((entry) => {
    if (entry.did !== 'looked' || entry.outcome !== cannot) return [];
    const cause = findCause(guide, entry.cause);
    return lackingFor(cause?.look.roles ?? [], []).roles;
  });
  return { roles: new Set(roles), needs: new Set() };
}

/**
 * *I can't do this* on two checks of an admin role skips all of that role's checks; on checks that need a command line or
 * a password it is that which is missing. One alone may have another reason, so it skips itself alone. Looks stay open: a
 * cause that leads is named even where somebody else must look.
 */
export function limitsOf(guide: PreparedGuide, visit: Visit, given: Map<string, GivenAnswer>): Limits {
  const { roles, needs } = limitsOfLooks(guide, visit);
  const refused = [...given.values()].filter(({ answer }) => answer === cannot);
  const lacking = refused.map(({ check: { check } }) => lackingFor(check.roles, check.needs));
  const times = guide.policy.refusals;
  return {
    roles: new Set([
      ...roles,
      ...repeated(
        lacking.flatMap((one) => one.roles),
        times,
      ),
    ]),
    needs: new Set([
      ...needs,
      ...repeated(
        lacking.flatMap((one) => one.needs),
        times,
      ),
    ]),
  };
}

/** Whether a person with these limits can do it. */
export const isOpenTo = (roles: Role[], needs: Need[], limits: Limits): boolean =>
  roles.some((role) => !limits.roles.has(role)) && needs.every((need) => !limits.needs.has(need));

/** Whether another answer makes the check pointless: no app registration is looked at where a user signs in. */
export const isSkipped = ({ skipAfter }: GuideCheck, given: Map<string, GivenAnswer>): boolean =>
  Object.entries(skipAfter).some(([other, answers]) => answers.includes(given.get(other)?.answer ?? ''));

/**
 * The answers that the rest doesn't contradict: an answer that none of the likely causes shows was perhaps misread, and
 * must not keep the very checks away that would show it. `weights` are those of the causes.
 */
export function crediblyGiven(
  { policy }: PreparedGuide,
  given: Map<string, GivenAnswer>,
  weights: Float64Array,
): Map<string, GivenAnswer> {
  const isCredible = ({ check, row }: GivenAnswer): boolean => {
    if (row === undefined) return true;
    const misread = (policy.errorRate / (check.check.answers.length - 1)) * (1 + 1e-9);
    let doubt = 0;
    check.rows[row]?.forEach((likelihood, cause) => {
      if (likelihood <= misread) doubt += weights[cause] as number;
    });
    return doubt < policy.doubted;
  };
  return new Map([...given].filter(([, answer]) => isCredible(answer)));
}

/** The checks that can still be asked. */
export function openChecks(
  guide: PreparedGuide,
  given: Map<string, GivenAnswer>,
  limits: Limits,
  skipping = given,
): PreparedCheck[] {
  return guide.checks.filter(
    ({ check }) => !given.has(check.id) && !isSkipped(check, skipping) && isOpenTo(check.roles, check.needs, limits),
  );
}
