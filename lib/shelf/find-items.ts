import { foldText, searchWords } from '../search/search-words';
import type { ShelfItem } from './shelf-item';

const textOf = (item: ShelfItem, titles: Record<string, string>): string =>
  foldText(
    [
      item.name,
      item.found ?? '',
      titles[item.found ?? ''] ?? '',
      item.what.kind === 'paste' ? item.what.text : item.what.fragment,
    ].join('\n'),
  );

/**
 * The items that hold every word of a search in their name, in what was found, or in their text; those that were touched
 * last first. `titles` are those of causes and messages, by id.
 */
export function findItems(items: readonly ShelfItem[], search: string, titles: Record<string, string>): ShelfItem[] {
  const words = searchWords(search);
  const found = words.length === 0 ? items : items.filter((item) => holdsAll(textOf(item, titles), words));
  return [...found].sort((a, b) => b.touchedAt - a.touchedAt || b.putAt - a.putAt);
}

const holdsAll = (text: string, words: string[]): boolean => words.every((word) => text.includes(word));
