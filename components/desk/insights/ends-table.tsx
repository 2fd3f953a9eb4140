import type { UnfixedEnd } from '@/lib/insights/unfixed-ends';
import { insightsWords } from '@/lib/words/insights-words';
import { ArticleLink } from './article-link';
import type { Titles } from './insights-view';
import { NumberTable } from './number-table';

const { ends: words } = insightsWords;
const folders = { check: '/checks', cause: '/causes' };

/** The last steps of visits that ended without a fix. */
export const EndsTable = ({ ends, titles }: { ends: UnfixedEnd[]; titles: Titles }) => (
  <NumberTable
    caption={words.title}
    head={[words.column.step, words.column.kind, words.column.visits]}
    numbers={[2]}
    rows={ends.map(({ kind, id, visits }) => ({
      key: `${kind} ${id}`,
      head:
        kind === 'start' ? (
          words.start
        ) : (
          <ArticleLink href={`${folders[kind]}/${id}`}>
            {(kind === 'check' ? titles.checks : titles.causes)[id] ?? id}
          </ArticleLink>
        ),
      cells: [words.kind[kind], visits],
    }))}
  />
);
