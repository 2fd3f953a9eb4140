'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { nextKeys } from '@/lib/keys/next-keys';
import { goPresses, type ShortcutId, shortcuts } from '@/lib/keys/shortcuts';
import { keysWords } from '@/lib/words/keys-words';
import { PressCaps } from './press-caps';
import { pressFor } from './use-keys';

/** So long the second key is waited for, in milliseconds: long enough to look it up in the list that appears. */
const longestWait = 4000;

/** Listens for the keys that work on the whole desk: `?` and "go to". After `g` it shows where one can go. */
export function DeskKeys() {
  const router = useRouter();
  const [began, setBegan] = useState(false);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Shift') return;
      setBegan(false);
      const press = pressFor(event);
      if (press === undefined) return;
      const pressed = nextKeys(began, press);
      if (pressed.kind === 'began') setBegan(true);
      const is = (id: ShortcutId) => pressed.kind === 'key' && shortcuts[id].presses.some((one) => one === press);
      const to = pressed.kind === 'go' ? pressed.to : is('openKeys') ? '/desk/keys' : undefined;
      const field = is('find') ? document.querySelector<HTMLElement>('main input[type=search]') : null;
      if (!to && !field) return;
      // It listens before a tool does, which leaves alone what was taken.
      event.preventDefault();
      field?.focus();
      if (to) router.push(to);
    };
    document.addEventListener('keydown', listen, true);
    const forgetting = began ? setTimeout(() => setBegan(false), longestWait) : undefined;
    return () => {
      document.removeEventListener('keydown', listen, true);
      clearTimeout(forgetting);
    };
  }, [began, router]);

  return (
    <div role="status">
      {began && (
        <div className="screen-only fixed inset-x-0 bottom-0 z-10 border-t border-edge bg-paper px-4 py-3 text-s">
          <p className="font-bold">{keysWords.pending}</p>
          <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
            {goPresses.map(([press, place]) => (
              <li key={press}>
                <PressCaps press={press.slice(-1)} /> {keysWords.go[place]}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
