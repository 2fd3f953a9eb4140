import type { Cause, Check, Content } from '../content';
import type { Problem } from '../problem';

/** The weight from which an answer is a main one of a cause: `usually`. */
const mainWeight = 4;

const rolesOf = (check: Check) => [...check.roles].sort().join(' ');

function checkCause({ id, file }: Cause, checks: Check[]): Problem[] {
  const named = checks.filter((check) => check.answers.some(({ pointsTo }) => id in pointsTo));
  const main = checks.filter((check) => check.answers.some(({ pointsTo }) => (pointsTo[id] ?? 0) >= mainWeight));
  const listed = (some: Check[]) => some.map((check) => check.id).join(', ') || 'none';
  const problems: Problem[] = [];
  if (new Set(named.map(rolesOf)).size < 2) {
    const expected = `expected two checks of different roles whose answers name it, found ${listed(named)}`;
    problems.push({ file, key: 'checks', expected });
  }
  if (main.length < 2) {
    const expected = `expected two checks with an answer of weight ${mainWeight} or more for it, found ${listed(main)}`;
    problems.push({ file, key: 'checks', expected });
  }
  return problems;
}

/** An answer that nothing can lead to: it would stand on the page and say nothing. */
function checkAnswers({ file, answers, nothingFound, saysNothingAbout }: Check): Problem[] {
  if (saysNothingAbout === 'rest') return [];
  return answers
    .filter(({ id, pointsTo }) => Object.keys(pointsTo).length === 0 && id !== nothingFound)
    .map(({ id }) => ({
      file,
      key: `answers.${id}`,
      expected: 'expected to point to a cause or to be `nothingFound`, or `saysNothingAbout: rest`',
    }));
}

/**
 * Every cause is named by two checks that different people can do, and is the main thing that two checks show: one
 * check alone leaves a visitor stuck who lacks its role. Every answer leads somewhere.
 */
export function checkNaming(content: Content): Problem[] {
  const checks = content.checks.filter((check) => !check.retired);
  const causes = content.causes.filter((cause) => !cause.retired);
  return [...causes.flatMap((cause) => checkCause(cause, checks)), ...checks.flatMap(checkAnswers)];
}
