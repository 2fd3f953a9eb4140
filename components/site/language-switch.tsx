'use client';

import { usePathname } from 'next/navigation';
import type { MouseEvent } from 'react';
import { keptPaste } from '@/components/paste/tab-memory';
import type { Language } from '@/lib/content/closed-sets';
import { englishPath, isInEachLanguage, languageOf, pathIn } from '@/lib/links/path-in';
import type { Words } from '@/lib/words/en';
import { languageNames } from '@/lib/words/language-names';

interface Props {
  /** The languages that the site is shown in. */
  shown: readonly Language[];
  /** Whether this is the page for addresses that aren't there. */
  isLost?: boolean | undefined;
  words: Words['languages'];
}

/**
 * The same page in the other languages; from a page that stands once, their home pages. Each is a plain link to another
 * document: the memory of this one, which alone may hold the visitor's text, ends there.
 */
export function LanguageSwitch({ shown, isLost = false, words }: Props) {
  const path = usePathname();
  const page = englishPath(path);
  const wanted = isLost || !isInEachLanguage(page) ? '/' : page;
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    // The visit of the guide stands after #, which only a script can take along.
    event.currentTarget.hash = window.location.hash;
    if (keptPaste()?.paste.text && !window.confirm(words.losesText)) event.preventDefault();
  };
  return (
    <nav aria-label={words.label}>
      <ul className="-mx-2 flex flex-wrap text-s">
        {shown
          .filter((language) => isLost || language !== languageOf(path))
          .map((language) => (
            <li key={language}>
              <a
                href={pathIn(language, wanted)}
                hrefLang={language}
                lang={language}
                onClick={follow}
                className="flex min-h-11 items-center px-2 text-muted hover:underline md:min-h-9"
              >
                {languageNames[language]}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
