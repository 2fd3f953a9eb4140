import { expect, test } from 'vitest';
import { dueArticles } from './due-articles';
import { findStale } from './gate/find-stale';
import { readUsable } from './read-content';

const { content } = readUsable(process.cwd());

test('every article that is in use has its day, the first day on which the gate would warn of it', () => {
  if (!content) throw new Error('the content could not be read');
  const due = dueArticles(content);
  expect(due.map(({ verifiedOn }) => verifiedOn)).toEqual(due.map(({ verifiedOn }) => verifiedOn).sort());
  const [first] = due;
  if (!first) throw new Error('an article is wanted');
  const before = new Date(Date.parse(first.dueOn) - 86_400_000).toISOString().slice(0, 10);
  expect(findStale(content, before)).toEqual([]);
  expect(findStale(content, first.dueOn).length).toBeGreaterThan(0);
});
