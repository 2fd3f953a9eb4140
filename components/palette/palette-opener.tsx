'use client';

import { usePathname } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Words } from '@/lib/words/en';
import { isMac } from './is-mac';
import { PaletteDialog } from './palette-dialog';
import { visitPage } from './recent-pages';
import { useOpenKeys } from './use-open-keys';

export interface OpenerProps {
  /** Address of what is searched, a file of this site. */
  search: string;
  /** Address of the matcher's catalogue, for a whole message. */
  catalogue: string;
  /** Where to look when nothing can be loaded. */
  lists: { href: string; text: string }[];
  words: Words['search'];
}

/** The way to the search: a button and two shortcuts. The search itself is fetched when it is opened first. */
export function PaletteOpener(props: OpenerProps) {
  const { words } = props;
  /** The number of the window that is open, 0 for none. */
  const [opened, setOpened] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const [shortcut, setShortcut] = useState(words.shortcut);
  const path = usePathname();
  // The browser tells a little later that a window has closed. Who opens it in between gets another one.
  const open = useCallback(() => {
    if (!dialog.current?.open) setOpened((number) => number + 1);
  }, []);
  const forget = (number: number) => setOpened((now) => (now === number ? 0 : now));
  useOpenKeys(open);

  useEffect(() => visitPage(path), [path]);
  useEffect(() => {
    if (isMac()) setShortcut(words.shortcutMac);
  }, [words]);

  return (
    <>
      <button
        type="button"
        onClick={open}
        aria-label={words.open}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        className="screen-only inline-flex size-11 items-center justify-center gap-2 rounded-control border border-edge bg-paper text-s hover:bg-raised noscript:hidden md:mr-auto md:w-auto md:px-3"
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" className="size-5 md:size-4">
          <path
            d="M7 1.8a5.2 5.2 0 1 1 0 10.4a5.2 5.2 0 1 1 0-10.4zM10.8 10.8l3.6 3.6"
            className="fill-none stroke-current"
            strokeWidth={1.6}
            strokeLinecap="round"
          />
        </svg>
        <span className="hidden md:inline">{words.open}</span>
        <kbd className="hidden w-12 text-center font-sans text-muted md:inline">{shortcut}</kbd>
      </button>
      {opened > 0 && <PaletteDialog {...props} key={opened} dialog={dialog} forget={() => forget(opened)} />}
    </>
  );
}
