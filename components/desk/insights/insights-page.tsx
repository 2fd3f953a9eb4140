import { takesFeedback } from '@/components/feedback/takes-feedback';
import { PageHeading } from '@/components/site/page-heading';
import type { Content } from '@/lib/content/content';
import { insightsWords } from '@/lib/words/insights-words';
import { BareCodes } from './bare-codes';
import { DueList } from './due-list';
import { Insights } from './insights';

/**
 * What people sent, for whoever is signed in; and what the articles themselves say, which is no secret and stands in the
 * page. Plain files have no server to ask.
 */
export const InsightsPage = ({ content }: { content: Content }) => (
  <>
    <PageHeading title={insightsWords.title} intro={insightsWords.intro} />
    {takesFeedback ? (
      <>
        <p className="mt-6 hidden max-w-text noscript:block">{insightsWords.noScript}</p>
        <div className="noscript:hidden" data-now>
          <Insights
            titles={{
              causes: Object.fromEntries(content.causes.map(({ id, title }) => [id, title])),
              checks: Object.fromEntries(content.checks.map(({ id, question }) => [id, question])),
            }}
          />
        </div>
      </>
    ) : (
      <p className="mt-6 max-w-text">{insightsWords.noServer}</p>
    )}
    <DueList content={content} />
    <BareCodes codes={content.codes} />
  </>
);
