import { CodeList } from '@/components/lists/code-list';
import type { Content } from '@/lib/content/content';
import type { Words } from '@/lib/words/en';
import { PageHeading } from './page-heading';

/** All codes. */
export const CodesPage = ({ content, words }: { content: Content; words: Words }) => (
  <>
    <PageHeading title={words.codes.title} intro={words.codes.intro} />
    <CodeList
      codes={content.codes.map(({ id, language, kind, spellings, meaning }) => ({
        id,
        language,
        kind,
        spellings,
        meaning,
      }))}
      words={words}
    />
  </>
);
