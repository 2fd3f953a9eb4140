import { useEffect, useId, useRef, useState } from 'react';
import { smallButton } from '@/components/site/small-button';
import { formatSummary } from '@/lib/triage/format-report';
import type { Group } from '@/lib/triage/group-messages';
import type { TriageSummary } from '@/lib/triage/triage-summary';
import type { Words } from '@/lib/words/en';
import { fill, fillCount } from '@/lib/words/fill';
import { triageWords as words } from '@/lib/words/triage-words';
import { ColumnChoice } from './column-choice';
import { GroupControls } from './group-controls';
import { chooseGroups, type GroupChoice } from './group-order';
import { rowsButtonId } from './group-row';
import { GroupTable } from './group-table';
import { ResultNotes } from './result-notes';
import { RowList } from './row-list';
import { SaveFiles } from './save-files';
import { restartTriage } from './triage-memory';

interface Props {
  name: string;
  result: TriageSummary;
  site: string;
  words: Pick<Words, 'answer'>;
}

/** What was found: groups, or the rows of one of them. */
export function TriageResult({ name, result, site, words: { answer } }: Props) {
  const [choice, setChoice] = useState<GroupChoice>({ filter: '', side: '', order: 'rows' });
  const [open, setOpen] = useState<Group>();
  const left = useRef<string>(undefined);
  const headingId = useId();
  const fitting = chooseGroups(result.groups, choice);
  const known = fitting.filter(({ kind }) => kind !== 'none');
  const unmatched = fitting.filter(({ kind }) => kind === 'none');

  // Back from the rows the cursor stands where it left.
  useEffect(() => {
    if (open || left.current === undefined) return;
    document.getElementById(rowsButtonId(left.current))?.focus();
    left.current = undefined;
  }, [open]);

  return (
    <section aria-labelledby={headingId} className="mt-6 flex flex-col gap-6">
      <div className="flex flex-col gap-2">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
          <h2 id={headingId} className="min-w-0 text-xl font-bold [overflow-wrap:anywhere]">
            {fill(words.result, { name })}
          </h2>
          <button type="button" className={`${smallButton} screen-only`} onClick={restartTriage}>
            {words.again}
          </button>
        </div>
        <p className="font-bold">{formatSummary(result)}</p>
        <p className="text-s text-muted">{fillCount('en', words.different, result.messages)}</p>
        <ResultNotes notes={result.notes} />
      </div>
      {open ? (
        <RowList group={open} answer={answer} close={() => setOpen(undefined)} />
      ) : (
        <>
          <SaveFiles name={name} site={site} />
          <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
            <ColumnChoice columns={result.columns} errorColumn={result.errorColumn} />
            <GroupControls choice={choice} choose={setChoice} />
          </div>
          {result.groups.length === result.groups.filter(({ kind }) => kind === 'none').length && (
            <p className="max-w-text">{words.noGroups}</p>
          )}
          <p role="status">{result.groups.length > 0 && fitting.length === 0 && words.noneFit}</p>
          {[
            { heading: words.table.known, help: words.table.knownHelp, groups: known, isUnmatched: false },
            { heading: words.unmatched, help: words.unmatchedHelp, groups: unmatched, isUnmatched: true },
          ].map(
            (table) =>
              table.groups.length > 0 && (
                <GroupTable
                  key={table.heading}
                  {...table}
                  all={result.rows}
                  answer={answer}
                  showRows={(group) => {
                    left.current = group.key;
                    setOpen(group);
                  }}
                />
              ),
          )}
        </>
      )}
    </section>
  );
}
