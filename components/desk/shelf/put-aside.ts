import { trimPaste } from '@/lib/match/trim-paste';
import { cleanName, type ShelfItem, type Shelved } from '@/lib/shelf/shelf-item';
import { maskText } from './mask-text';
import { openShelf, putItems } from './shelf-store';

export interface Wanted {
  what: Shelved;
  found: string | undefined;
  name: string;
  /** The name where none was given. */
  unnamed: string;
  keepsNames: boolean;
}

/** What came of it. `replaced`: a visit of this name was there and gave way. */
export type Kept = { state: 'kept'; name: string; replaced: boolean } | { state: 'full' } | { state: 'blocked' };

/**
 * Puts a text, masked, or a visit onto the shelf. A visit takes the place of one with the same name, since it is the same
 * one gone on; texts of one name stand beside each other.
 */
export async function putAside({ what, found, name, unnamed, keepsNames }: Wanted): Promise<Kept> {
  const now = Date.now();
  const clean = cleanName(name, unnamed);
  try {
    const { items } = await openShelf(now);
    const same = items.find((item) => item.what.kind === 'visit' && what.kind === 'visit' && item.name === clean);
    const kept: Shelved =
      what.kind === 'visit' ? what : { kind: 'paste', text: await maskText(trimPaste(what.text).text, keepsNames) };
    const item: ShelfItem = {
      id: same?.id ?? crypto.randomUUID(),
      name: clean,
      what: kept,
      ...(found === undefined ? {} : { found }),
      putAt: same?.putAt ?? now,
      touchedAt: now,
    };
    await putItems([item]);
    return { state: 'kept', name: clean, replaced: same !== undefined };
  } catch (error) {
    return { state: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked' };
  }
}
