import { CauseList } from '@/components/lists/cause-list';
import { commonness } from '@/lib/content/closed-sets';
import type { Content } from '@/lib/content/content';
import type { Words } from '@/lib/words/en';
import { PageHeading } from './page-heading';

/** All causes, the most common first. */
export function CausesPage({ content, words }: { content: Content; words: Words }) {
  const causes = content.causes
    .filter(({ retired }) => !retired)
    .map(({ id, language, title, summary, common, fits }) => ({ id, language, title, summary, common, fits }))
    .sort(
      (a, b) =>
        commonness.indexOf(a.common) - commonness.indexOf(b.common) || a.title.localeCompare(b.title, words.language),
    );
  return (
    <>
      <PageHeading title={words.causes.title} intro={words.causes.intro} />
      <CauseList causes={causes} words={words} />
    </>
  );
}
