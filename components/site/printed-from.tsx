'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Words } from '@/lib/words/en';
import { fill, formatDay } from '@/lib/words/fill';
import { today } from './local-time';

interface Props {
  /** The site's own address, without a slash at its end. */
  site: string;
  words: Words['print'];
  language: Words['language'];
}

/**
 * On paper: the address of the page, so that whoever finds the sheet finds the page. Without a script it is the page's
 * own; with one it is all of it, also the visit of the guide after #, and the day of printing.
 */
export function PrintedFrom({ site, words, language }: Props) {
  const path = usePathname();
  const [printed, setPrinted] = useState<{ address: string; day: string }>();
  useEffect(() => {
    // The sheet is drawn right after this event, so what it says must stand there when the event is over.
    const note = () => flushSync(() => setPrinted({ address: window.location.href, day: today() }));
    window.addEventListener('beforeprint', note);
    return () => window.removeEventListener('beforeprint', note);
  }, []);
  return (
    // The page for addresses that aren't there is built under another one.
    <p suppressHydrationWarning className="hidden text-s [overflow-wrap:anywhere] print:block">
      {printed
        ? fill(words.fromOn, { address: printed.address, day: formatDay(language, printed.day) })
        : fill(words.from, { address: site + path })}
    </p>
  );
}
