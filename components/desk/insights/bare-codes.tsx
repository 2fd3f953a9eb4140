import type { Content } from '@/lib/content/content';
import { insightsWords } from '@/lib/words/insights-words';
import { ArticleLink } from './article-link';
import { InsightsSection } from './insights-section';
import { NumberTable } from './number-table';

const { codes: words } = insightsWords;

/** The codes that point to no cause. */
export function BareCodes({ codes }: Pick<Content, 'codes'>) {
  const bare = codes.filter(({ causes }) => causes.length === 0);
  return (
    <InsightsSection id="bare-codes" title={words.title} about={words.about} none={bare.length === 0 && words.none}>
      <NumberTable
        caption={words.title}
        head={[words.column.code, words.column.meaning]}
        rows={bare.map(({ id, spellings: [spelling], meaning }) => ({
          key: id,
          head: <ArticleLink href={`/codes/${id}`}>{spelling ?? id}</ArticleLink>,
          cells: [meaning],
        }))}
      />
    </InsightsSection>
  );
}
