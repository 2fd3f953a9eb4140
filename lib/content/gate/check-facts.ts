import type { Content } from '../content';
import type { Problem } from '../problem';

/*
 * The facts of the two vendor articles that this site replaces, by id: M of MigrationWiz's, C of Cloudiway's. Each must
 * stand where a reader of the old articles would look for it; the article says so in `covers`.
 */
const letters = (prefix: string, last: string) =>
  Array.from({ length: last.charCodeAt(0) - 96 }, (_, index) => `${prefix}${String.fromCharCode(97 + index)}`);
export const factIds = [
  ...Array.from({ length: 24 }, (_, index) => `M${index + 1}`).filter((id) => id !== 'M15'),
  ...letters('M15', 'c'),
  'C1',
  'C2',
  ...letters('C3', 'f'),
  ...letters('C4', 'c'),
  ...letters('C5', 'e'),
  ...letters('C6', 'd'),
  ...letters('C7', 'c'),
];

/** Facts that no article carries, and ids that are none. */
export function checkFacts({ causes, errors, checks, pages }: Content): Problem[] {
  const articles = [...causes, ...errors, ...checks, ...pages];
  const carried = new Set(articles.flatMap(({ covers }) => covers));
  const missing = factIds.filter((id) => !carried.has(id));
  const unknown = articles.flatMap(({ file, covers }) =>
    covers
      .filter((id) => !factIds.includes(id))
      .map((id) => ({ file, key: 'covers', expected: `expected a fact id, not ${id}` })),
  );
  return [
    ...missing.map((id) => ({ file: 'content', key: 'covers', expected: `expected an article that covers ${id}` })),
    ...unknown,
  ];
}
