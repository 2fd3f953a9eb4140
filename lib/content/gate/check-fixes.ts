import { risks } from '../closed-sets';
import type { Cause, Content } from '../content';
import type { Problem } from '../problem';

function checkCause({ file, fixes, body }: Cause): Problem[] {
  const problems: Problem[] = [];
  const report = (key: string, expected: string) => problems.push({ file, key, expected });
  const wanted = fixes.map((fix) => fix.id).join(', ');
  if (body.fixes.map((fix) => fix.id).join(', ') !== wanted)
    report('body', `expected a <Fix> for each of: ${wanted}, in this order`);
  const undone = fixes.filter((fix) => fix.undo).map((fix) => fix.id);
  const putBack = body.putBack.map((list) => list.fix);
  for (const id of undone)
    if (!putBack.includes(id)) report('body', `expected a <PutBack fix="${id}">, since it has an undo`);
  for (const id of putBack) if (!undone.includes(id)) report(`<PutBack fix="${id}">`, 'expected `undo` on that fix');
  fixes.forEach((fix, index) => {
    const waits = body.fixes.find(({ id }) => id === fix.id)?.steps.some((step) => step.id === 'wait');
    if (waits && fix.waitMinutes === undefined) {
      report(`fixes.${index}.waitMinutes`, 'expected up to how many minutes to wait, since there is a step `wait`');
    }
    const safer = fixes[index + 1];
    if (risks.indexOf(fix.risk) >= risks.indexOf('medium') && !fix.undo) {
      report(`fixes.${index}.undo`, `expected an undo, since the risk is ${fix.risk}`);
    }
    if (safer && risks.indexOf(safer.risk) < risks.indexOf(fix.risk)) {
      report(`fixes.${index}`, `expected the safer "${safer.id}" (${safer.risk}) before "${fix.id}" (${fix.risk})`);
    }
  });
  return problems;
}

/** Safe advice: the safest fix first, an undo for every risk, how long to wait, and the body in step with all that. */
export const checkFixes = ({ causes }: Content): Problem[] => causes.flatMap(checkCause);
