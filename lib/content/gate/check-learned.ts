import { bareEntry } from '../../guide/common-entries';
import type { Content } from '../content';
import type { Problem } from '../problem';
import { learnedPath } from '../read-learned';

const again = 'take the line out and run `npm run learn` again';

/** What was learned must still speak of what stands in the articles: their ids, and the author's word of then. */
export function checkLearned({ learned, causes, checks, errors }: Content): Problem[] {
  if (!learned) return [];
  const problems: Problem[] = [];
  const report = (key: string, expected: string) => problems.push({ file: learnedPath, key, expected });
  const inUse = <T extends { id: string; retired?: unknown }>(list: T[]) =>
    new Map(list.filter(({ retired }) => !retired).map((one) => [one.id, one]));
  const causeById = inUse(causes);
  const checkById = inUse(checks);
  const formById = inUse(errors);
  const seen = new Set<string>();
  const once = (key: string, id: string) => {
    if (seen.has(id)) report(key, `expected ${id} once`);
    seen.add(id);
  };

  for (const [index, { entry, cause, author, learned: word }] of learned.common.entries()) {
    const key = `common.${index}`;
    once(key, `${entry} with ${cause}`);
    const own = causeById.get(cause);
    const form = formById.get(entry);
    if (!own) {
      report(`${key}.cause`, `expected the id of a cause, not "${cause}": ${again}`);
      continue;
    }
    if (!form && entry !== bareEntry) {
      report(`${key}.entry`, `expected the id of an error form or ${bareEntry}, not "${entry}": ${again}`);
      continue;
    }
    const now = form ? form.leavesOpen.find((open) => open.cause === cause)?.common : own.common;
    const file = form?.file ?? own.file;
    if (!now) report(`${key}.cause`, `expected a cause that ${file} leaves open, not "${cause}": ${again}`);
    else if (now !== author) report(`${key}.author`, `expected "${now}", the word for ${cause} in ${file}: ${again}`);
    if (now === word) report(`${key}.learned`, `expected another word than the author's: take the line out`);
  }
  for (const [index, { check, author, learned: minutes }] of learned.minutes.entries()) {
    const key = `minutes.${index}`;
    once(key, check);
    const own = checkById.get(check);
    if (!own) {
      report(`${key}.check`, `expected the id of a check, not "${check}": ${again}`);
      continue;
    }
    if (own.minutes !== author)
      report(`${key}.author`, `expected ${own.minutes}, the minutes in ${own.file}: ${again}`);
    if (own.minutes === minutes)
      report(`${key}.learned`, "expected other minutes than the author's: take the line out");
  }
  return problems;
}
