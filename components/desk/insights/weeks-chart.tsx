import { scaleBand, scaleLinear } from 'd3-scale';
import type { CausesByWeek } from '@/lib/insights/causes-by-week';
import { fill, fillCount, formatDay } from '@/lib/words/fill';
import { insightsWords } from '@/lib/words/insights-words';
import { NumberTable } from './number-table';

const { weeks: words } = insightsWords;

/** The picture's own units; it is drawn as wide as its place. */
const width = 600;
const height = 64;

interface BarsProps {
  weeks: string[];
  counts: number[];
  /** What the highest bar of all rows stands for. */
  most: number;
  label: string;
}

function Bars({ weeks, counts, most, label }: BarsProps) {
  const across = scaleBand(weeks, [0, width]).paddingInner(0.25);
  const up = scaleLinear([0, most], [height - 1, 2]);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      className="block h-16 w-full"
    >
      <line x1="0" x2={width} y1={height - 0.5} y2={height - 0.5} className="stroke-edge" strokeWidth="1" />
      {weeks.map((week, at) => {
        const count = counts[at] ?? 0;
        return (
          <rect
            key={week}
            x={across(week)}
            width={Math.min(across.bandwidth(), 48)}
            y={up(count)}
            height={height - 1 - up(count)}
            className="fill-accent forced-colors:fill-[CanvasText]"
          />
        );
      })}
    </svg>
  );
}

/** The most frequent causes, a row of bars each, so that none has to be told from another by its colour. */
export function WeeksChart({
  byWeek: { weeks, causes },
  titles,
}: {
  byWeek: CausesByWeek;
  titles: Record<string, string>;
}) {
  const most = Math.max(1, ...causes.flatMap(({ counts }) => counts));
  const titleOf = (cause: string | null) => (cause === null ? words.others : (titles[cause] ?? cause));
  const [first = ''] = weeks;
  const last = weeks.at(-1) ?? '';
  return (
    <>
      <div className="mt-4 flex flex-col gap-4">
        {causes.map(({ cause, counts, total }) => (
          <div key={cause} className="grid gap-x-6 gap-y-1 md:grid-cols-[1fr_2fr] md:items-end">
            <p className="text-s">
              <span className="font-bold">{titleOf(cause)}</span>
              <br />
              <span className="text-muted">{fillCount('en', words.total, total)}</span>
            </p>
            <Bars
              weeks={weeks}
              counts={counts}
              most={most}
              label={fill(words.chart, {
                cause: titleOf(cause),
                total: fillCount('en', words.total, total),
                most: Math.max(...counts),
              })}
            />
          </div>
        ))}
        <div className="grid gap-x-6 text-s text-muted md:grid-cols-[1fr_2fr]">
          <p>{fill(words.most, { most })}</p>
          <p className="flex justify-between gap-4">
            <span>{formatDay('en', first)}</span>
            {last !== first && <span>{formatDay('en', last)}</span>}
          </p>
        </div>
      </div>
      <details className="mt-4 print:[&::details-content]:[content-visibility:visible]">
        <summary className="screen-only min-h-8 cursor-pointer py-1 text-accent underline underline-offset-4">
          {words.table}
        </summary>
        <NumberTable
          wide
          caption={words.title}
          head={[words.week, ...causes.map(({ cause }) => titleOf(cause))]}
          numbers={causes.map((_, at) => at + 1)}
          rows={weeks.map((week, at) => ({
            key: week,
            head: <span className="whitespace-nowrap">{formatDay('en', week)}</span>,
            cells: causes.map(({ counts }) => counts[at] ?? 0),
          }))}
        />
      </details>
    </>
  );
}
