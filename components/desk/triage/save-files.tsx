import { useId, useState } from 'react';
import { downloadBlob } from '@/components/paste/download-blob';
import { today } from '@/components/site/local-time';
import { smallButton } from '@/components/site/small-button';
import { fill, formatDay } from '@/lib/words/fill';
import { triageWords as words } from '@/lib/words/triage-words';
import { triageRun } from './triage-memory';

const bareName = (name: string) => name.replace(/\.[a-z0-9]{1,5}$/i, '').replace(/[^\p{L}\p{N}._-]+/gu, '-');

/** What goes out: the rows with their causes, and a report for a ticket. Both are made here and saved by the browser. */
export function SaveFiles({ name, site }: { name: string; site: string }) {
  const [state, setState] = useState('');
  const helpId = useId();
  const save = async (ask: 'csv' | 'report', pattern: string) => {
    const file = fill(pattern, { name: bareName(name) });
    setState(words.saving);
    const day = formatDay('en', today());
    const blob = await triageRun()?.file(ask === 'csv' ? { ask, site } : { ask, site, name, day });
    if (blob) downloadBlob(blob, file);
    setState(blob ? fill(words.saved, { name: file }) : words.problem.broke);
  };
  return (
    <div className="screen-only flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-3">
        <button
          type="button"
          className={smallButton}
          aria-describedby={helpId}
          onClick={() => void save('csv', words.csv.name)}
        >
          {words.saveCsv}
        </button>
        <button
          type="button"
          className={smallButton}
          aria-describedby={helpId}
          onClick={() => void save('report', words.report.name)}
        >
          {words.saveReport}
        </button>
        <p role="status" className="text-s text-muted [overflow-wrap:anywhere]">
          {state}
        </p>
      </div>
      <p id={helpId} className="max-w-text text-s text-muted">
        {words.saveHelp}
      </p>
    </div>
  );
}
