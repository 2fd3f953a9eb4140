import type { Cause } from '../content/content';
import type { Words } from './en';

/** Where a cause can occur, for people: `Exchange Online; at the destination`. */
export function formatWhere(words: Words, { sides, systems }: Cause['fits']): string {
  const [side, ...more] = sides;
  const at = side && more.length === 0 ? words.article.side[side] : words.article.side.both;
  const names = systems.map((system) => words.system[system]);
  return `${names.length > 0 ? names.join(', ') : words.article.anywhere}; ${at}`;
}
