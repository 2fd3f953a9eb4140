import { useEffect, useId, useRef, useState } from 'react';
import { ConfidenceMark } from '@/components/paste/confidence-mark';
import { ScrollBox } from '@/components/site/scroll-box';
import { smallButton } from '@/components/site/small-button';
import { type RowPage, rowsOnPage, type ShownRow } from '@/lib/triage/find-rows';
import type { Group } from '@/lib/triage/group-messages';
import type { Words } from '@/lib/words/en';
import { fill, fillCount } from '@/lib/words/fill';
import { triageWords as words } from '@/lib/words/triage-words';
import { field } from './button-look';
import { MessageQuote } from './message-quote';
import { triageRun } from './triage-memory';

interface Props {
  group: Group;
  answer: Words['answer'];
  close: () => void;
}

const count = (value: number) => new Intl.NumberFormat('en').format(value);
const cell = 'border-b border-line px-2 py-2 align-top';
const head = 'border-b-2 border-edge px-2 py-1.5 text-left';

const WholeRow = ({ cells }: Pick<ShownRow, 'cells'>) => (
  <details className="mt-1">
    <summary className="min-h-6 cursor-pointer text-accent underline underline-offset-4">{words.table.whole}</summary>
    <dl className="mt-1 grid gap-x-4 gap-y-1 sm:grid-cols-[minmax(6rem,auto)_minmax(0,1fr)]">
      {cells.map(({ name, text }) => (
        <div key={name} className="contents">
          <dt className="text-muted [overflow-wrap:anywhere]">{name}</dt>
          <dd dir="auto" className="whitespace-pre-wrap font-mono [overflow-wrap:anywhere]">
            {text}
          </dd>
        </div>
      ))}
    </dl>
  </details>
);

/** The rows of a group, a hundred at a time; the worker has them. */
export function RowList({ group, answer, close }: Props) {
  const [filter, setFilter] = useState('');
  const [from, setFrom] = useState(0);
  const [page, setPage] = useState<RowPage | 'failed'>();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const title = group.title || words.unmatched;

  useEffect(() => heading.current?.focus(), []);

  useEffect(() => {
    let isWanted = true;
    void triageRun()
      ?.rows({ key: group.key, filter, from })
      .then((given) => {
        if (isWanted) setPage(given ?? 'failed');
      });
    return () => {
      isWanted = false;
    };
  }, [group.key, filter, from]);

  const rows = page && page !== 'failed' ? page.rows : [];
  const all = page && page !== 'failed' ? page.all : 0;
  const state = !page
    ? words.loadingRows
    : page === 'failed'
      ? words.problem.broke
      : all === 0
        ? words.noRowFits
        : fillCount('en', words.rowRange, all, { from: count(from + 1), to: count(from + rows.length) });

  const move = (next: number) => {
    setFrom(next);
    heading.current?.focus();
  };
  return (
    <section aria-labelledby={`${id}-rows`} className="flex flex-col gap-3">
      <h3 ref={heading} id={`${id}-rows`} tabIndex={-1} className="text-l font-bold">
        {fill(words.rowsOf, { title })}
        {group.side && <span className="font-normal text-muted"> · {words.side[group.side]}</span>}
      </h3>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <div className="flex min-w-0 flex-col gap-1">
          <label htmlFor={`${id}-filter`} className="text-s text-muted">
            {words.rowFilter}
          </label>
          <input
            id={`${id}-filter`}
            type="search"
            value={filter}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => {
              setFrom(0);
              setFilter(event.target.value);
            }}
            className={field}
          />
        </div>
        <button type="button" className={smallButton} onClick={close}>
          {words.close}
        </button>
      </div>
      <p role="status" className="text-s text-muted">
        {state}
      </p>
      {rows.length > 0 && (
        <ScrollBox label={fill(words.rowsOf, { title })}>
          <table className="w-full border-collapse text-s">
            <thead>
              <tr>
                <th scope="col" className={`${head} text-right`}>
                  {words.table.row}
                </th>
                <th scope="col" className={`${head} w-full`}>
                  {words.table.message}
                </th>
                <th scope="col" className={head}>
                  {words.table.confidence}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.number}>
                  <th scope="row" className={`${cell} text-right font-normal tabular-nums`}>
                    {count(row.number)}
                  </th>
                  <td className={cell}>
                    <MessageQuote pieces={row.message} />
                    <WholeRow cells={row.cells} />
                  </td>
                  <td className={cell}>
                    {row.confidence && <ConfidenceMark confidence={row.confidence} words={answer} />}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      {all > rowsOnPage && (
        <p className="flex flex-wrap gap-3">
          <button type="button" className={smallButton} disabled={from === 0} onClick={() => move(from - rowsOnPage)}>
            {fill(words.before, { count: rowsOnPage })}
          </button>
          <button
            type="button"
            className={smallButton}
            disabled={from + rowsOnPage >= all}
            onClick={() => move(from + rowsOnPage)}
          >
            {fill(words.after, { count: rowsOnPage })}
          </button>
        </p>
      )}
    </section>
  );
}
