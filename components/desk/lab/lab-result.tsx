import type { Row, Sum } from '@/lib/lab/compare-outcomes';
import type { Words } from '@/lib/words/en';
import { fill, fillCount } from '@/lib/words/fill';
import { labWords } from '@/lib/words/lab-words';
import type { LabResult } from './lab-messages';
import { LabTable } from './lab-table';

interface Props {
  progress: { done: number; all: number } | undefined;
  result: LabResult | undefined;
  /** What each article is called, by owner. */
  titles: Record<string, string>;
  words: Words['answer'];
}

/** Of long lists so many lines are shown: the rest says nothing new. */
const mostOverlaps = 10;

const number = (value: number) => new Intl.NumberFormat('en').format(value);

const isChanged = ({ change, gate }: Row) =>
  gate === 'broken' || gate === 'mended' || (change !== 'same' && change !== 'none');

const Figure = ({ sum, of, what }: { sum: Sum; of?: number; what: string }) => (
  <div className="flex min-w-36 flex-1 flex-col border-t-2 border-line pt-2">
    <dt className="text-s">{what}</dt>
    <dd className="order-first text-xl font-bold">
      {number(sum.now)}
      {of !== undefined && <span className="text-m font-normal"> / {number(of)}</span>}
      {sum.before !== sum.now && (
        <span className="block text-s font-normal text-muted">{fill(labWords.was, { count: number(sum.before) })}</span>
      )}
    </dd>
  </div>
);

/** What the edited signatures do: in figures, text by text, and whom else they meet. */
export function LabResultView({ progress, result, titles, words }: Props) {
  const { sums } = labWords;
  const own = result?.rows.filter(({ gate }) => gate === 'free') ?? [];
  const shipped = result?.rows.filter(({ gate }) => gate !== 'free') ?? [];
  const changed = shipped.filter(isChanged);
  const same = shipped.filter((row) => !isChanged(row));
  const table = (rows: Row[], label: string) => <LabTable rows={rows} label={label} titles={titles} words={words} />;
  return (
    <section aria-labelledby="lab-result" className="mt-12">
      <h2 id="lab-result" className="text-l font-bold">
        {labWords.result}
      </h2>
      <p role="status" className="mt-1 min-h-6 text-s text-muted">
        {progress
          ? fill(labWords.trying, { done: number(progress.done), all: number(progress.all) })
          : result && fillCount('en', labWords.tried, result.count, { seconds: (result.took / 1000).toFixed(1) })}
      </p>
      {result && (
        <>
          <dl className="mt-4 flex flex-wrap gap-x-8 gap-y-4">
            <Figure sum={result.sums.led} of={result.sums.samples} what={sums.own} />
            <Figure sum={result.sums.others} what={sums.others} />
            <Figure sum={result.sums.strangers} what={sums.strangers} />
            <Figure sum={result.sums.refused} what={sums.broken} />
          </dl>
          {own.length > 0 && (
            <>
              <h3 className="mt-8 font-bold">{labWords.ownRows}</h3>
              {table(own, labWords.ownRows)}
            </>
          )}
          <h3 className="mt-8 font-bold">{labWords.change}</h3>
          {changed.length > 0 ? (
            table(changed, labWords.change)
          ) : (
            <p className="mt-2 max-w-text">{labWords.changeNone}</p>
          )}
          {same.length > 0 && (
            <details className="mt-6">
              <summary className="min-h-8 cursor-pointer py-1 text-accent underline underline-offset-4">
                {fillCount('en', labWords.same, same.length)}
              </summary>
              {table(same, fillCount('en', labWords.same, same.length))}
            </details>
          )}
          <h3 className="mt-8 font-bold">{labWords.overlaps}</h3>
          <p className="mt-1 max-w-text text-s text-muted">
            {result.overlaps.length > 0 ? labWords.overlapsHelp : labWords.overlapsNone}
          </p>
          <ul className="mt-2 max-w-text border-t border-line text-s empty:hidden">
            {result.overlaps.slice(0, mostOverlaps).map(({ owner, before, now }) => (
              <li key={owner} className="flex justify-between gap-6 border-b border-line py-1.5">
                <span className="min-w-0 [overflow-wrap:anywhere]">{titles[owner] ?? owner}</span>
                <span className="shrink-0 text-right">
                  {fillCount('en', labWords.overlap, now)}
                  {before !== now && (
                    <span className="block text-muted">{fill(labWords.was, { count: number(before) })}</span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
