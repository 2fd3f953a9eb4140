import { useCallback, useEffect, useState } from 'react';
import type { ShelfItem } from '@/lib/shelf/shelf-item';
import { changeItem, forgetItems, openShelf, putItems } from './shelf-store';

/** What was last done to the shelf, to be said; `failed`: the browser didn't keep it. */
export type Done =
  | { did: 'forgot'; items: ShelfItem[] }
  | { did: 'put-back' }
  | { did: 'renamed'; name: string }
  | { did: 'failed' };

/** What is on the shelf and what can be done with it. `items` is undefined until it was read. */
export function useShelf() {
  const [items, setItems] = useState<ShelfItem[]>();
  const [isBlocked, setIsBlocked] = useState(false);
  const [expired, setExpired] = useState(0);
  const [done, setDone] = useState<Done>();

  const read = useCallback(async () => {
    try {
      const opened = await openShelf(Date.now());
      setItems(opened.items);
      setExpired((before) => before + opened.expired);
      setIsBlocked(false);
    } catch {
      setIsBlocked(true);
    }
  }, []);

  useEffect(() => {
    void read();
    // Another tab may have put something there.
    const look = () => document.visibilityState === 'visible' && void read();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [read]);

  const change = async (act: () => Promise<void>, did: Done | undefined) => {
    try {
      await act();
      if (did) setDone(did);
    } catch {
      setDone({ did: 'failed' });
    }
    await read();
  };
  return {
    items,
    isBlocked,
    expired,
    done,
    read,
    forget: (some: ShelfItem[]) => change(() => forgetItems(some.map(({ id }) => id)), { did: 'forgot', items: some }),
    putBack: () =>
      done?.did === 'forgot' ? change(() => putItems(done.items), { did: 'put-back' }) : Promise.resolve(),
    rename: (item: ShelfItem, name: string) =>
      change(() => changeItem(item.id, { name, touchedAt: Date.now() }), { did: 'renamed', name }),
    touch: (item: ShelfItem) => change(() => changeItem(item.id, { touchedAt: Date.now() }), undefined),
  };
}
