import type { ReactNode } from 'react';
import type { Language } from '@/lib/content/closed-sets';
import type { Words } from '@/lib/words/en';

interface Props {
  title: string;
  summary: string;
  /** The language the article is in; where it isn't the page's, the page says so. */
  language: Language;
  words: Words;
  children?: ReactNode;
}

export const ArticleHead = ({ title, summary, language, words, children }: Props) => (
  <header className="flex flex-col gap-4">
    <h1 className="max-w-[30ch] text-2xl font-bold md:text-3xl">{title}</h1>
    <p className="max-w-text text-l">{summary}</p>
    {language !== words.language && <p className="max-w-text text-s text-muted">{words.article.fallback}</p>}
    {children}
  </header>
);
