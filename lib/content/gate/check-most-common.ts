import type { Content } from '../content';
import type { Problem } from '../problem';

/** The most common causes, as the settings name them, agree with what the articles say of themselves. */
export function checkMostCommon({ causes, site }: Content): Problem[] {
  const problem = (expected: string): Problem => ({ file: 'content/site.yaml', key: 'mostCommon', expected });
  const causeById = new Map(causes.filter(({ retired }) => !retired).map((cause) => [cause.id, cause]));
  const listed = site.mostCommon.flatMap((id) => {
    const common = causeById.get(id)?.common;
    if (!common) return problem(`expected the id of a cause, not "${id}"`);
    return common.endsWith('common') ? [] : problem(`expected causes that are common: ${id} is ${common}`);
  });
  const missing = [...causeById.values()].filter(
    ({ id, common }) => common === 'very common' && !site.mostCommon.includes(id),
  );
  return site.mostCommon.length === 0
    ? []
    : [...listed, ...missing.map(({ id }) => problem(`expected ${id} too, which is very common`))];
}
