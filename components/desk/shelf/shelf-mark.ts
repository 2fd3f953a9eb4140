import { isOver } from '@/lib/shelf/shelf-time';

const key = 'shelf-oldest';

/*
 * When the oldest thing on the shelf was touched. It stands in the small storage, so that any page can tell whether
 * something's time is over without loading and opening the shelf.
 */
export function markOldest(touchedAt: number | undefined): void {
  try {
    if (touchedAt === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, String(touchedAt));
  } catch {
    // Storage is switched off in this browser.
  }
}

/** Whether something on the shelf should be forgotten by now. */
export function isSomethingOver(now: number): boolean {
  try {
    const oldest = localStorage.getItem(key);
    return oldest !== null && isOver({ touchedAt: Number(oldest) }, now);
  } catch {
    return false;
  }
}
