'use client';

import { usePathname } from 'next/navigation';
import { lazy, Suspense, useEffect, useState } from 'react';
import { keysReach } from './keys/keys-setting';
import { isSomethingOver } from './shelf/shelf-mark';

const DeskKeys = lazy(async () => ({ default: (await import('./keys/desk-keys')).DeskKeys }));

/**
 * What of the desk concerns every page: old tickets leave the shelf, whichever page is opened, and the shortcuts work
 * here too where somebody wants that. Neither loads anything for anybody else.
 */
export function DeskEverywhere() {
  const isDesk = /^\/desk(?:\/|$)/.test(usePathname());
  const [hasKeys, setHasKeys] = useState(false);
  useEffect(() => {
    const now = Date.now();
    if (isSomethingOver(now))
      void import('./shelf/shelf-store').then(({ openShelf }) => openShelf(now)).catch(() => undefined);
  }, []);
  // The desk has them in its own layout.
  useEffect(() => setHasKeys(!isDesk && keysReach() === 'everywhere'), [isDesk]);
  return (
    hasKeys && (
      <Suspense fallback={null}>
        <DeskKeys />
      </Suspense>
    )
  );
}
