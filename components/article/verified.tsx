import type { Words } from '@/lib/words/en';
import { fill, formatDay } from '@/lib/words/fill';
import { SourceList } from './source-list';

interface Props {
  article: {
    verifiedOn: string;
    verifiedBy: 'documentation' | 'product';
    verifiedNote?: string | undefined;
    sources: { title: string; url: string }[];
  };
  words: Words;
}

/** Where an article comes from and when it was checked, said honestly. */
export const Sources = ({ article, words }: Props) => (
  <section aria-labelledby="sources" className="mt-12 text-s">
    <h2 id="sources" className="text-l font-bold">
      {words.article.sources}
    </h2>
    <p className="mt-2">
      {fill(words.article.verified[article.verifiedBy], { day: formatDay(words.language, article.verifiedOn) })}{' '}
      {article.verifiedNote}
    </p>
    <SourceList sources={article.sources} />
  </section>
);
