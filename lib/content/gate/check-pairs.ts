import { tellsApart } from '../../guide/answer-shares';
import type { Cause, Check, Content } from '../content';
import type { Problem } from '../problem';

/** So far apart must some check hold every two causes. */
const apartEnough = 0.8;
/** So far apart must the check of near twins hold them. */
const splitEnough = 0.3;
/** What adding fractions may lose. */
const rounding = 1e-9;

const risksOf = (cause: Cause) => [...new Set(cause.fixes.map(({ risk }) => risk))].sort().join(' ');
const pairOf = (one: string, other: string) => [one, other].sort().join(' ');

interface Best {
  id: string;
  apart: number;
}
const bestOf = (checks: Check[], one: string, other: string): Best =>
  checks
    .map((check): Best => ({ id: check.id, apart: tellsApart(check, one, other) }))
    .reduce((best, next) => (next.apart > best.apart ? next : best), { id: 'none', apart: 0 });

/** Two causes that no check tells apart, and that neither lists as a near twin. */
function findUnsplit(causes: Cause[], checks: Check[], listed: Set<string>): Problem[] {
  return causes.flatMap((one, index) =>
    causes.slice(index + 1).flatMap((other): Problem[] => {
      if (listed.has(pairOf(one.id, other.id))) return [];
      const { id, apart } = bestOf(checks, one.id, other.id);
      if (apart >= apartEnough - rounding) return [];
      const best = `the best, ${id}, does to ${apart.toFixed(2)}`;
      const expected = `expected a check that tells it from ${other.id} to ${apartEnough} (${best}), or a near twin`;
      return [{ file: one.file, key: 'nearTwins', expected }];
    }),
  );
}

function checkTwins(cause: Cause, causes: Cause[], checks: Check[], seen: Set<string>): Problem[] {
  return cause.nearTwins.flatMap(({ cause: id, check: checkId }, index) => {
    const problems: Problem[] = [];
    const report = (key: string, expected: string) =>
      problems.push({ file: cause.file, key: `nearTwins.${index}${key}`, expected });
    const twin = causes.find((one) => one.id === id);
    const check = checks.find((one) => one.id === checkId);
    const pair = pairOf(cause.id, id);
    if (!twin || twin === cause) report('.cause', `expected the id of another cause, not "${id}"`);
    if (!check) report('.check', `expected the id of a check, not "${checkId}"`);
    if (seen.has(pair)) report('', `expected the pair with ${id} once, on one of the two sides`);
    seen.add(pair);
    if (!twin || twin === cause || !check) return problems;
    const apart = tellsApart(check, cause.id, id);
    if (apart <= splitEnough) {
      const but = `not one that does to ${apart.toFixed(2)}`;
      report('.check', `expected a check that tells it from ${id} better than ${splitEnough}, ${but}`);
    }
    const best = bestOf(checks, cause.id, id);
    if (best.apart >= apartEnough - rounding && risksOf(cause) === risksOf(twin)) {
      const told = `${best.id} tells them apart to ${best.apart.toFixed(2)}`;
      report('', `expected no near twin ${id}, since ${told} and their fixes take the same risks`);
    }
    return problems;
  });
}

/**
 * Every two causes are told apart by some check, or listed as near twins with the check that settles it best.
 * Apart is the total variation distance of what the two causes answer, without the guide's error rate: 0.8 means that
 * four of five visits answer in a way that speaks for one of them. A pair that is told apart may be listed where its
 * fixes differ in risk: the guide then asks the check before the riskier one.
 */
export function checkPairs(content: Content): Problem[] {
  const causes = content.causes.filter((cause) => !cause.retired);
  const checks = content.checks.filter((check) => !check.retired);
  const seen = new Set<string>();
  const wrong = causes.flatMap((cause) => checkTwins(cause, causes, checks, seen));
  return [...wrong, ...findUnsplit(causes, checks, seen)];
}
