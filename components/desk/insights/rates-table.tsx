import { scaleLinear } from 'd3-scale';
import type { FixedRate } from '@/lib/insights/fixed-rates';
import { fill } from '@/lib/words/fill';
import { insightsWords } from '@/lib/words/insights-words';
import { ArticleLink } from './article-link';
import { NumberTable } from './number-table';

const { rates: words } = insightsWords;
const { column } = words;
const percent = (share: number) => Math.round(share * 100);
const across = scaleLinear([0, 1], [2, 98]);

/** The range as a line from none to all, with the share on it. The numbers stand beside it. */
const RangePicture = ({ rate, low, high }: Pick<FixedRate, 'rate' | 'low' | 'high'>) => (
  <svg viewBox="0 0 100 16" width="100" height="16" aria-hidden="true" className="inline-block align-middle">
    <line x1={across(0)} x2={across(1)} y1="8" y2="8" className="stroke-line" strokeWidth="2" />
    <line x1={across(low)} x2={across(high)} y1="8" y2="8" className="stroke-accent" strokeWidth="4" />
    {rate !== null && <circle cx={across(rate)} cy="8" r="3.5" className="fill-ink" />}
  </svg>
);

/** How often each article fixed it, and how sure that is. */
export const RatesTable = ({ rates, titles }: { rates: FixedRate[]; titles: Record<string, string> }) => (
  <NumberTable
    wide
    caption={words.title}
    head={[column.cause, column.share, column.range, column.fixed, column.notFixed, column.notMine]}
    numbers={[1, 3, 4, 5]}
    rows={rates.map(({ cause, rate, low, high, fixed, notFixed, notMine }) => ({
      key: cause,
      head: <ArticleLink href={`/causes/${cause}`}>{titles[cause] ?? cause}</ArticleLink>,
      cells: [
        <strong key="share">{rate === null ? '–' : fill(words.share, { share: percent(rate) })}</strong>,
        rate === null ? (
          words.unknown
        ) : (
          <span key="range" className="flex flex-wrap items-center gap-x-3 whitespace-nowrap">
            <RangePicture rate={rate} low={low} high={high} />
            {fill(words.range, { low: percent(low), high: percent(high) })}
          </span>
        ),
        fixed,
        notFixed,
        notMine,
      ],
    }))}
  />
);
