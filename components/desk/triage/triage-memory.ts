import { today } from '@/components/site/local-time';
import { startTriage, type TriageRun } from './triage-client';
import { nextTriage, type TriageEvent, type TriageState } from './triage-state';

/*
 * The triage of this tab, in memory alone: it outlives the step to an article and back, and ends with the tab. Each file
 * has a worker of its own.
 */
export const atStart: TriageState = { at: 'start' };
let state: TriageState = atStart;
let run: TriageRun | undefined;
const watchers = new Set<() => void>();

function happen(event: TriageEvent): void {
  state = nextTriage(state, event);
  for (const tell of watchers) tell();
}

function end(): void {
  run?.stop();
  run = undefined;
}

export const triageState = (): TriageState => state;

/** Calls `tell` after each change, until the function that it returns is called. */
export function watchTriage(tell: () => void): () => void {
  watchers.add(tell);
  return () => watchers.delete(tell);
}

/** The worker that has the rows, while there is one. */
export const triageRun = (): TriageRun | undefined => run;

export function takeTable(file: Blob, name: string, catalogue: string): void {
  end();
  happen({ happened: 'took', name });
  const started: TriageRun = startTriage((reply) => {
    // A worker that is ended while its scripts still come says that it failed.
    if (run === started) happen({ happened: 'heard', reply });
  });
  run = started;
  started.send({ ask: 'table', file, name, catalogue, today: today() });
}

export function changeColumn(column: number): void {
  happen({ happened: 'changed' });
  run?.send({ ask: 'column', column });
}

export function stopTriage(): void {
  end();
  happen({ happened: 'stopped' });
}

export function restartTriage(): void {
  end();
  happen({ happened: 'restarted' });
}
