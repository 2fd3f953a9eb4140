import { useId, useState } from 'react';
import { smallButton } from '@/components/site/small-button';
import { allColumns } from '@/lib/triage/table';
import type { TriageSummary } from '@/lib/triage/triage-summary';
import { triageWords } from '@/lib/words/triage-words';
import { field } from './button-look';
import { changeColumn } from './triage-memory';

/** The column that the errors are taken from. Grouping anew takes a while, so a button starts it, not every arrow key. */
export function ColumnChoice({ columns, errorColumn }: Pick<TriageSummary, 'columns' | 'errorColumn'>) {
  const [chosen, setChosen] = useState(errorColumn);
  const id = useId();
  if (columns.length < 2) return null;
  return (
    <div className="flex min-w-0 flex-wrap items-end gap-2">
      <div className="flex min-w-0 flex-col gap-1">
        <label htmlFor={id} className="text-s text-muted">
          {triageWords.column}
        </label>
        <select id={id} value={chosen} onChange={(event) => setChosen(Number(event.target.value))} className={field}>
          <option value={allColumns}>{triageWords.allColumns}</option>
          {columns.map((name, column) => (
            <option key={name} value={column}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button
        type="button"
        className={smallButton}
        disabled={chosen === errorColumn}
        onClick={() => changeColumn(chosen)}
      >
        {triageWords.groupAgain}
      </button>
    </div>
  );
}
