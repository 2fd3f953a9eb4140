import type { Content } from '@/lib/content/content';
import { dueArticles } from '@/lib/content/due-articles';
import { freshFor } from '@/lib/content/gate/find-stale';
import { fill, formatDay } from '@/lib/words/fill';
import { insightsWords } from '@/lib/words/insights-words';
import { ArticleLink } from './article-link';
import { InsightsSection } from './insights-section';
import { NumberTable } from './number-table';

const { due: words } = insightsWords;
/** A week's work. */
const shown = 15;

/** The articles that were verified longest ago. */
export const DueTable = ({ content }: { content: Content }) => (
  <InsightsSection id="due" title={words.title} about={fill(words.about, { days: freshFor })}>
    <NumberTable
      caption={words.title}
      head={[words.column.article, words.column.verified, words.column.due]}
      rows={dueArticles(content)
        .slice(0, shown)
        .map(({ address, title, verifiedOn, dueOn }) => ({
          key: address,
          head: <ArticleLink href={address}>{title}</ArticleLink>,
          cells: [formatDay('en', verifiedOn), formatDay('en', dueOn)],
        }))}
    />
  </InsightsSection>
);
