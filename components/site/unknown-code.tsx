'use client';

import { useEffect, useState } from 'react';
import { englishPath } from '@/lib/links/path-in';
import type { Words } from '@/lib/words/en';
import { fill } from '@/lib/words/fill';

const findCode = () =>
  /^\/codes\/([a-z0-9-]{3,60})\/?$/i.exec(englishPath(window.location.pathname))?.[1]?.toUpperCase();

/**
 * On the page for an address that isn't there: says so of a code by its name, `AADSTS999999`. One page stands for every
 * such address, so the name is known only in the browser.
 */
export function UnknownCode({ words }: { words: Words['codes'] }) {
  const [code, setCode] = useState<string>();
  useEffect(() => setCode(findCode()), []);
  return code && <p className="mt-6 max-w-text text-l font-bold">{fill(words.unknownNamed, { code })}</p>;
}
