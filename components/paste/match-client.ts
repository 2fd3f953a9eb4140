import { today } from '@/components/site/local-time';
import type { Corrections } from '@/lib/match/answer';
import type { Report } from '@/lib/match/report';
import type { FileProblem, MatchReply, MatchRequest } from './match-messages';

type Unnumbered<Request> = Request extends MatchRequest ? Omit<Request, 'id'> : never;

let worker: Worker | undefined;
let lastId = 0;
const waiting = new Map<number, (reply: MatchReply) => void>();

/** The worker of this tab, made when the first text comes. */
function startWorker(): Worker {
  if (worker) return worker;
  const started = new Worker(new URL('./match.worker.ts', import.meta.url), { type: 'module' });
  const settle = (reply: MatchReply) => {
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  };
  started.addEventListener('message', ({ data }: MessageEvent<MatchReply>) => settle(data));
  started.addEventListener('error', () => {
    // It could not be loaded or it broke: whoever waits is told, and the next text starts a new one.
    worker = undefined;
    for (const id of [...waiting.keys()]) settle({ id, failed: true });
  });
  worker = started;
  return started;
}

function ask(request: Unnumbered<MatchRequest>): Promise<MatchReply> {
  const id = ++lastId;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    startWorker().postMessage({ ...request, id });
  });
}

/** Loads the worker and the catalogue before the first text, without waiting for them. */
export function warmUp(catalogue: string): void {
  void ask({ ask: 'report', text: '', options: { today: today() }, catalogue });
}

/** What a text shows, or `failed` where the list of known errors could not be loaded. */
export async function askForReport(
  text: string,
  corrections: Corrections,
  catalogue: string,
): Promise<Report | 'failed'> {
  const reply = await ask({ ask: 'report', text, options: { today: today(), corrections }, catalogue });
  return 'report' in reply ? reply.report : 'failed';
}

/** The text of a file, or why it can't be used. */
export async function askForFile(file: File): Promise<{ text: string } | { problem: FileProblem }> {
  const reply = await ask({ ask: 'file', file });
  if ('text' in reply) return { text: reply.text };
  return { problem: 'problem' in reply ? reply.problem : 'unreadable' };
}
