import { createStore, delMany, setMany, update, values } from 'idb-keyval';
import { readShelfItem, type ShelfItem } from '@/lib/shelf/shelf-item';
import { isOver } from '@/lib/shelf/shelf-time';
import { markOldest } from './shelf-mark';

/*
 * The shelf of this browser: a database of the browser's own, since texts of a megabyte don't fit into its small storage.
 * Every call rejects where the browser keeps nothing; whoever calls says so.
 */
let opened: ReturnType<typeof createStore> | undefined;
const shelf = () => {
  opened ??= createStore('shelf', 'items');
  return opened;
};

/** What is there, with a mark of its age for the other pages. */
async function read(): Promise<ShelfItem[]> {
  const items = (await values(shelf())).flatMap((value) => readShelfItem(value) ?? []);
  markOldest(items.length > 0 ? Math.min(...items.map(({ touchedAt }) => touchedAt)) : undefined);
  return items;
}

/** All that is on the shelf, and how many were forgotten since their time was over. */
export async function openShelf(now: number): Promise<{ items: ShelfItem[]; expired: number }> {
  const items = await read();
  const over = items.filter((item) => isOver(item, now));
  if (over.length === 0) return { items, expired: 0 };
  await forgetItems(over.map(({ id }) => id));
  return { items: items.filter((item) => !over.includes(item)), expired: over.length };
}

/** Puts items onto the shelf, or back onto it. */
export async function putItems(items: ShelfItem[]): Promise<void> {
  await setMany(
    items.map((item) => [item.id, item]),
    shelf(),
  );
  await read();
}

export async function forgetItems(ids: string[]): Promise<void> {
  await delMany(ids, shelf());
  await read();
}

/** Changes an item that may have been forgotten in another tab: then nothing happens. */
export async function changeItem(id: string, change: Partial<Pick<ShelfItem, 'name' | 'touchedAt'>>): Promise<void> {
  await update(id, (kept) => (kept ? { ...kept, ...change } : undefined), shelf());
  await read();
}
