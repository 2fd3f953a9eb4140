import type { RowPage } from '@/lib/triage/find-rows';
import type { TriageQuestion, TriageReply, TriageRequest } from './triage-messages';

type Unnumbered<Request> = Request extends TriageQuestion ? Omit<Request, 'id'> : never;
type Answer = Extract<TriageReply, { id: number }>;

/** A worker with one file in it. */
export interface TriageRun {
  /** Asks for something that changes what the page shows. */
  send: (request: Exclude<TriageRequest, TriageQuestion>) => void;
  rows: (question: Omit<Extract<TriageRequest, { ask: 'rows' }>, 'id' | 'ask'>) => Promise<RowPage | undefined>;
  /** Makes a file of what was found. */
  file: (question: Exclude<Unnumbered<TriageQuestion>, { ask: 'rows' }>) => Promise<Blob | undefined>;
  /** Ends the worker in the middle of whatever it does; what was asked is answered with undefined. */
  stop: () => void;
}

/** Starts a worker. `hear` is told what it says by itself. */
export function startTriage(hear: (reply: Exclude<TriageReply, Answer>) => void): TriageRun {
  const worker = new Worker(new URL('./triage.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answer: Answer | undefined) => void>();
  let lastId = 0;
  const settleAll = () => {
    for (const settle of waiting.values()) settle(undefined);
    waiting.clear();
  };
  const ask = (question: Unnumbered<TriageQuestion>): Promise<Answer | undefined> => {
    const id = ++lastId;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      worker.postMessage({ ...question, id });
    });
  };
  worker.addEventListener('message', ({ data }: MessageEvent<TriageReply>) => {
    if (!('id' in data)) return hear(data);
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', () => {
    settleAll();
    hear({ tell: 'problem', problem: 'broke' });
  });
  return {
    send: (request) => worker.postMessage(request),
    rows: async (question) => {
      const answer = await ask({ ...question, ask: 'rows' });
      return answer?.tell === 'rows' ? answer.page : undefined;
    },
    file: async (question) => {
      const answer = await ask(question);
      return answer?.tell === 'file' ? answer.blob : undefined;
    },
    stop: () => {
      worker.terminate();
      settleAll();
    },
  };
}
