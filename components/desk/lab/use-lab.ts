import { useCallback, useEffect, useRef, useState } from 'react';
import type { LabPaste, OwnerKey } from '@/lib/lab/lab-file';
import type { LabProblem } from '@/lib/lab/parse-signatures';
import type { LabReply, LabRequest, LabResult } from './lab-messages';

/** Somebody who types doesn't want an answer to each letter. */
const pause = 300;

export interface LabState {
  /** The signatures of every article, once they are here. */
  signatures: Record<string, string> | undefined;
  failed: boolean;
  problems: LabProblem[];
  progress: { done: number; all: number } | undefined;
  /** Of the last signatures that could be tried. */
  result: LabResult | undefined;
}

const nothing: LabState = {
  signatures: undefined,
  failed: false,
  problems: [],
  progress: undefined,
  result: undefined,
};

/** What a reply of the worker changes; one to a question that was given up changes nothing. */
function nextState(state: LabState, reply: LabReply, latest: number): LabState {
  if ('run' in reply && reply.run !== latest) return state;
  switch (reply.told) {
    case 'open':
      return { ...state, signatures: reply.signatures, failed: false };
    case 'failed':
      return { ...state, failed: true };
    case 'problems':
      return { ...state, problems: reply.problems, progress: undefined };
    case 'trying':
      return { ...state, problems: [], progress: { done: reply.done, all: reply.all } };
    case 'tried':
      return { ...state, problems: [], progress: undefined, result: reply.result };
  }
}

/** The worker of the lab, for as long as the lab is shown: it is asked anew whenever something has changed. */
export function useLab(address: string, owner: OwnerKey, text: string | undefined, own: LabPaste[]) {
  const [state, setState] = useState(nothing);
  const worker = useRef<Worker>(undefined);
  const run = useRef(0);
  const [tries, setTries] = useState(0);
  const retry = useCallback(() => setTries((count) => count + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try loads the same thing again
  useEffect(() => {
    const started = new Worker(new URL('./lab.worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<LabReply>) =>
      setState((before) => nextState(before, data, run.current)),
    );
    started.addEventListener('error', () => setState((before) => ({ ...before, failed: true })));
    const request: LabRequest = { ask: 'open', address };
    started.postMessage(request);
    worker.current = started;
    return () => started.terminate();
  }, [address, tries]);

  const isOpen = state.signatures !== undefined;
  const asked = useRef<OwnerKey>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a worker that was started anew is asked again
  useEffect(() => {
    if (!isOpen || text === undefined) return;
    // Another article is shown at once; typing is waited for.
    const asking = setTimeout(
      () => {
        asked.current = owner;
        const request: LabRequest = { ask: 'try', run: ++run.current, owner, text, own };
        worker.current?.postMessage(request);
      },
      asked.current === owner ? pause : 0,
    );
    return () => clearTimeout(asking);
  }, [isOpen, owner, text, own, tries]);

  return { ...state, retry };
}
