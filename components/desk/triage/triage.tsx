'use client';

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useDrop } from '@/components/paste/use-drop';
import { formatSummary } from '@/lib/triage/format-report';
import type { Words } from '@/lib/words/en';
import { fill } from '@/lib/words/fill';
import { triageWords } from '@/lib/words/triage-words';
import { atStart, takeTable, triageState, watchTriage } from './triage-memory';
import { TriageProgress } from './triage-progress';
import { TriageResult } from './triage-result';
import { TriageStart } from './triage-start';
import type { TriageState } from './triage-state';

interface Props {
  /** The public address of the site. */
  site: string;
  /** Address of the matcher's catalogue. */
  catalogue: string;
  words: Pick<Words, 'answer'>;
}

/** Who listens is told of the start and of the result, not of every hundredth row between. */
function told(state: TriageState): string {
  if (state.at === 'working') return fill(triageWords.working.reading, { name: state.name });
  return state.at === 'grouped' ? formatSummary(state.result) : '';
}

/** From a file with many errors to groups by cause. */
export function Triage({ site, catalogue, words }: Props) {
  const state = useSyncExternalStore(watchTriage, triageState, () => atStart);
  const [text, setText] = useState('');
  const shown = useRef<HTMLDivElement>(null);
  const last = useRef<[file: Blob, name: string]>(undefined);
  const take = (file: Blob, name: string) => {
    last.current = [file, name];
    takeTable(file, name, catalogue);
  };
  const isDragged = useDrop({
    takeFiles: ([file]) => file && take(file, file.name),
    take: (text) => take(new Blob([text]), triageWords.pastedName),
  });

  // What was under the cursor goes away with each step: whoever reads by keyboard goes on where the next one begins.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each step
  useEffect(() => {
    if (document.activeElement === document.body && state !== atStart) shown.current?.focus({ preventScroll: true });
  }, [state.at]);

  return (
    <div ref={shown} tabIndex={-1} className="mt-6 focus:outline-none noscript:hidden" data-now>
      <p className="text-s text-muted">{triageWords.privacy}</p>
      <p role="status" className="sr-only">
        {told(state)}
      </p>
      {isDragged && (
        <p className="mt-3 rounded-control border-2 border-dashed border-accent p-4 text-center font-bold">
          {triageWords.dropHere}
        </p>
      )}
      {state.at === 'start' && (
        <TriageStart
          text={text}
          setText={setText}
          state={state}
          take={take}
          retry={() => last.current && takeTable(...last.current, catalogue)}
        />
      )}
      {state.at === 'working' && <TriageProgress name={state.name} progress={state.progress} />}
      {state.at === 'grouped' && (
        <TriageResult key={state.name} name={state.name} result={state.result} site={site} words={words} />
      )}
    </div>
  );
}
