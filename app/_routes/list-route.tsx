import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { type Described, pageMetadata } from '@/components/site/page-metadata';
import type { Language } from '@/lib/content/closed-sets';
import type { Content } from '@/lib/content/content';
import { loadContent } from '@/lib/content/load-content';
import type { Words } from '@/lib/words/en';
import { shownLanguages, wordsOf } from '@/lib/words/words';

interface Kind {
  describePage: (words: Words, content: Content) => Described;
  draw: (content: Content, words: Words) => ReactNode;
}

/** The two exports of a route without an article of its own, for each language. */
export const listRoute = ({ describePage, draw }: Kind) => {
  return (language: Language): { metadata: Metadata; page: () => ReactNode } => {
    const words = wordsOf(language);
    const content = loadContent(language);
    return {
      metadata: pageMetadata(describePage(words, content), content, words, shownLanguages),
      page: () => draw(content, words),
    };
  };
};
