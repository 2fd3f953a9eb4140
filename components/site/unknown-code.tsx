'use client';

import { usePathname } from 'next/navigation';
import type { Words } from '@/lib/words/en';
import { fill } from '@/lib/words/fill';

/** On the page for an address that isn't there: says so of a code by its name, `AADSTS999999`. */
export function UnknownCode({ words }: { words: Words['codes'] }) {
  const code = /^\/codes\/([a-z0-9-]{3,60})\/?$/i.exec(usePathname() ?? '')?.[1];
  if (!code) return null;
  return <p className="mt-6 max-w-text text-l font-bold">{fill(words.unknownNamed, { code: code.toUpperCase() })}</p>;
}
