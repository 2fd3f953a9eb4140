import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SearchReply, SearchRequest, WorkerStart } from './worker';

/** Building an index of a hundred times the library may take so long. */
const longestStart = 180_000;

/** A thread doesn't inherit what lets Node read TypeScript, so it starts with that (privatenumber/tsx, issue 354). */
const program = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./worker.ts', import.meta.url).href)});
});`;

/** An engine in its thread. A search that takes too long is stopped with the thread; the next one starts a new one. */
export interface Session {
  /** The hits and the time of the search alone, or undefined where it was stopped after `limit` milliseconds. */
  search(paste: string, limit: number): Promise<SearchReply | undefined>;
  /** Starts the thread and builds the index, unless that was done. False where that took too long. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

async function within<Value>(
  limit: number,
  waits: (signal: AbortSignal) => Promise<Value>,
): Promise<Value | undefined> {
  const signal = AbortSignal.timeout(Math.max(1, Math.ceil(limit)));
  try {
    return await waits(signal);
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  }
}

/** Opens a session; the thread starts with the first search. */
export function openSession(start: WorkerStart): Session {
  let worker: Worker | undefined;

  async function close() {
    await worker?.terminate();
    worker = undefined;
  }
  /** Waits for the thread's next reply; an error in the thread is thrown here. */
  async function nextReply(limit: number): Promise<SearchReply | undefined> {
    const from = worker;
    const message = from && (await within(limit, (signal) => once(from, 'message', { signal })));
    if (message) return message[0] as SearchReply;
    await close();
    return undefined;
  }
  async function ready() {
    if (worker) return true;
    worker = new Worker(program, { eval: true, workerData: start });
    return (await nextReply(longestStart)) !== undefined;
  }

  return {
    ready,
    close,
    async search(paste, limit) {
      if (!(await ready())) return undefined;
      worker?.postMessage({ paste } satisfies SearchRequest);
      return nextReply(limit);
    },
  };
}
