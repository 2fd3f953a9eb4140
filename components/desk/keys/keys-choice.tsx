'use client';

import { useEffect, useState } from 'react';
import { keysWords } from '@/lib/words/keys-words';
import { type KeysReach, keysReach, keysReaches, setKeysReach } from './keys-setting';

/** Where letters work as shortcuts, to be chosen. */
export function KeysChoice() {
  const [reach, setReach] = useState<KeysReach>('desk');
  const { setting } = keysWords;
  useEffect(() => setReach(keysReach()), []);
  return (
    <fieldset className="mt-8 flex max-w-text flex-col gap-2 noscript:hidden">
      <legend className="mb-1 text-l font-bold">{setting.title}</legend>
      {keysReaches.map((each) => (
        <label key={each} className="flex min-h-8 items-center gap-3">
          <input
            type="radio"
            name="reach"
            checked={reach === each}
            onChange={() => {
              setReach(each);
              setKeysReach(each);
            }}
            className="size-4 accent-accent"
          />
          {setting[each]}
        </label>
      ))}
      <p className="text-s text-muted">{setting.help}</p>
      <p className="text-s text-muted">{setting.slash}</p>
    </fieldset>
  );
}
