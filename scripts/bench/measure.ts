import { openSession, type Session } from './session';
import { pasteOfSize, pickFrom, randomFrom } from './texts';
import { longestSearch } from './tune';
import type { WorkerStart } from './worker';

/** How long searches took, in milliseconds; undefined where not one came to its end in 20 seconds. */
export type Cell = { median: number; p95: number; runs: number } | undefined;

/** The sizes of pastes, in characters. */
export const sizes = [
  { label: '0.2 KB', size: 205 },
  { label: '2 KB', size: 2 * 1024 },
  { label: '20 KB', size: 20 * 1024 },
  { label: '200 KB', size: 200 * 1024 },
  { label: '1 MB', size: 1024 * 1024 },
];
/** How many times as large the library is made. */
export const factors = [1, 10, 100];
const grownSize = 2 * 1024;

/** Searches before this many milliseconds are warm-up, unless nothing else comes to its end. */
const warmUp = 700;
/** No further search starts after this many milliseconds or searches; at least one does after the warm-up. */
const enoughTime = 6000;
const enoughRuns = 200;

const byPlace = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? 0;

/** Median and 95th percentile by nearest rank; undefined of nothing. */
export function summarise(times: number[]): Cell {
  if (times.length === 0) return undefined;
  const sorted = [...times].sort((a, b) => a - b);
  return { median: byPlace(sorted, 0.5), p95: byPlace(sorted, 0.95), runs: sorted.length };
}

/** Times searches of one size, each with another text, so that no engine answers from memory. */
async function timeCell(session: Session, size: number, sentences: string[]): Promise<Cell> {
  if (!(await session.ready())) return undefined;
  const random = randomFrom(size);
  const warming: number[] = [];
  const times: number[] = [];
  const started = performance.now();
  for (let run = 0; ; run++) {
    const elapsed = performance.now() - started;
    if (times.length > 0 && (elapsed > enoughTime || times.length >= enoughRuns)) break;
    const paste = pasteOfSize(size, pickFrom(sentences, random), run);
    const reply = await session.search(paste, longestSearch - elapsed);
    if (!reply) break;
    (elapsed < warmUp ? warming : times).push(reply.ms);
  }
  return summarise(times.length > 0 ? times : warming);
}

/** The time for each size of paste. */
export async function timeSizes(start: Omit<WorkerStart, 'factor'>, sentences: string[]): Promise<Cell[]> {
  const session = openSession({ ...start, factor: 1 });
  const cells: Cell[] = [];
  for (const { size } of sizes) cells.push(await timeCell(session, size, sentences));
  await session.close();
  return cells;
}

/** The time for 2 KB at each size of the library. */
export async function timeGrowth(start: Omit<WorkerStart, 'factor'>, sentences: string[]): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const factor of factors) {
    const session = openSession({ ...start, factor });
    cells.push(await timeCell(session, grownSize, sentences));
    await session.close();
  }
  return cells;
}
