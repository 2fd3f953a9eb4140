import type { Content } from '@/lib/content/content';
import { insightsWords } from '@/lib/words/insights-words';
import { ArticleLink } from './article-link';
import { InsightsSection } from './insights-section';

const { codes: words } = insightsWords;

/** The codes that point to no cause. */
export function BareCodes({ codes }: Pick<Content, 'codes'>) {
  const bare = codes.filter(({ causes }) => causes.length === 0);
  return (
    <InsightsSection id="bare-codes" title={words.title} about={words.about} none={bare.length === 0 && words.none}>
      <ul aria-labelledby="bare-codes" className="mt-4 border-t border-line text-s">
        {bare.map(({ id, spellings: [spelling], meaning }) => (
          <li key={id} className="grid gap-x-6 gap-y-1 border-b border-line py-2 md:grid-cols-2">
            <span className="min-w-0 [overflow-wrap:anywhere]">
              <ArticleLink href={`/codes/${id}`}>{spelling ?? id}</ArticleLink>
            </span>
            <span>{meaning}</span>
          </li>
        ))}
      </ul>
    </InsightsSection>
  );
}
