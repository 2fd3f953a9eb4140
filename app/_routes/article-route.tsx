import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { LinkedData } from '@/components/article/linked-data';
import { OtherVersions } from '@/components/article/other-versions';
import { TranslationNote } from '@/components/article/translation-note';
import { type Described, pageMetadata } from '@/components/site/page-metadata';
import type { Language } from '@/lib/content/closed-sets';
import type { Content } from '@/lib/content/content';
import { loadContent } from '@/lib/content/load-content';
import { writtenLanguages } from '@/lib/content/written-languages';
import type { Words } from '@/lib/words/en';
import { wordsOf } from '@/lib/words/words';

interface Article {
  id: string;
  /** The language of its texts: English where the wanted one is missing. */
  language: Language;
  /** Whether the English text has changed since it was translated. */
  isOutdated?: boolean;
}

/** How the pages of one kind of article are made. */
interface Kind<Item extends Article> {
  all: (content: Content) => readonly Item[];
  describePage: (item: Item, words: Words) => Described;
  /** What search engines are told of it as data, where it has a date and sources. */
  data?: (item: Item) => Item & { verifiedOn: string; sources: { title: string; url: string }[] };
  draw: (item: Item, content: Content, words: Words) => ReactNode;
}

interface Props {
  params: Promise<{ id: string }>;
}

/**
 * The three exports of a route of articles, for each language. An article that isn't translated is drawn in English as a
 * whole, its headings too, so that a screen reader reads all of it in one voice; above it stands why.
 */
export function articleRoute<Item extends Article>(kind: Kind<Item>) {
  const find = (language: Language, id: string) => kind.all(loadContent(language)).find((item) => item.id === id);

  return (language: Language) => {
    const generateStaticParams = () => kind.all(loadContent(language)).map(({ id }) => ({ id }));

    async function generateMetadata({ params }: Props): Promise<Metadata> {
      const item = find(language, (await params).id);
      if (!item) return {};
      const words = wordsOf(item.language);
      return pageMetadata(
        kind.describePage(item, words),
        loadContent(item.language),
        words,
        writtenLanguages(kind.all, item.id),
      );
    }

    async function page({ params }: Props) {
      const item = find(language, (await params).id);
      if (!item) notFound();
      const content = loadContent(item.language);
      const words = wordsOf(item.language);
      const described = kind.describePage(item, words);
      const note = item.language !== language ? 'missing' : item.isOutdated ? 'outdated' : undefined;
      const data = note !== 'missing' && kind.data?.(item);
      return (
        <>
          {language === 'en' && (
            <OtherVersions path={described.path} versions={writtenLanguages(kind.all, item.id)} words={words} />
          )}
          {note && <TranslationNote is={note} path={described.path} words={wordsOf(language)} />}
          <div lang={note === 'missing' ? item.language : undefined}>{kind.draw(item, content, words)}</div>
          {data && <LinkedData described={described} article={data} content={content} words={words} />}
        </>
      );
    }
    return { generateStaticParams, generateMetadata, page };
  };
}
