import type { Content } from '@/lib/content/content';
import { dueArticles } from '@/lib/content/due-articles';
import { freshFor } from '@/lib/content/gate/find-stale';
import { fill, formatDay } from '@/lib/words/fill';
import { insightsWords } from '@/lib/words/insights-words';
import { ArticleLink } from './article-link';
import { InsightsSection } from './insights-section';

const { due: words } = insightsWords;
/** A week's work. */
const shown = 15;

/** The articles that were verified longest ago. */
export const DueList = ({ content }: { content: Content }) => (
  <InsightsSection id="due" title={words.title} about={fill(words.about, { days: freshFor })}>
    <ul aria-labelledby="due" className="mt-4 border-t border-line text-s">
      {dueArticles(content)
        .slice(0, shown)
        .map(({ address, title, dueOn }) => (
          <li
            key={address}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-2"
          >
            <ArticleLink href={address}>{title}</ArticleLink>
            <span className="text-muted">{fill(words.on, { due: formatDay('en', dueOn) })}</span>
          </li>
        ))}
    </ul>
  </InsightsSection>
);
