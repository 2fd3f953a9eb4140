import { parentPort, workerData } from 'node:worker_threads';
import { growArticles, growCatalogue } from './grow';
import { contestants, type Engine, type Library } from './peers';
import type { Hit } from './score';

/*
 * One engine in a thread of its own, so that a search that takes too long can be stopped: nothing else stops a loop.
 * The index is built before the first search; growing and building are not timed.
 */

/** What the thread is started with. */
export interface WorkerStart {
  library: Library;
  contestant: string;
  setting: string;
  /** How many times as large the library is to be. */
  factor: number;
}
/** What the thread is asked. */
export interface SearchRequest {
  paste: string;
}
/** What it replies, once when it is ready (without hits) and once for each request. */
export interface SearchReply {
  hits: Hit[];
  ms: number;
}

function openEngine({ library, contestant, setting, factor }: WorkerStart): Engine {
  const settings = contestants.find(({ name }) => name === contestant)?.settings ?? [];
  const chosen = settings.find(({ label }) => label === setting);
  if (!chosen) throw new Error(`${contestant} has no setting ${setting}`);
  const { catalogue, articles, today } = library;
  return chosen.open({
    catalogue: growCatalogue(catalogue, factor),
    articles: growArticles(articles, factor),
    today,
  });
}

const reply = (message: SearchReply) => parentPort?.postMessage(message);

if (parentPort) {
  const started = performance.now();
  const engine = openEngine(workerData as WorkerStart);
  reply({ hits: [], ms: performance.now() - started });
  parentPort.on('message', ({ paste }: SearchRequest) => {
    const before = performance.now();
    const hits = engine.search(paste);
    const ms = performance.now() - before;
    reply({ hits: engine.rate?.(hits, paste) ?? hits, ms });
  });
}
