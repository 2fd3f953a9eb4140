'use client';

import { lazy, Suspense, useEffect, useState } from 'react';
import { carriesText } from '@/lib/links/carrying';
import type { Words } from '@/lib/words/en';

/** Most visitors come without a text in their link: what reads it is fetched for the others alone. */
const LinkText = lazy(async () => ({ default: (await import('./link-text')).LinkText }));

interface Props {
  /** Address of the catalogue, a file of this site. */
  catalogue: string;
  words: Pick<Words, 'links' | 'fact'>;
}

export function LinkTextLoader(props: Props) {
  const [carries, setCarries] = useState(false);
  useEffect(() => {
    const look = () => {
      const { pathname, hash } = window.location;
      if (window.carried !== undefined || carriesText(pathname, hash)) setCarries(true);
    };
    look();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  return (
    carries && (
      <Suspense>
        <LinkText {...props} />
      </Suspense>
    )
  );
}
