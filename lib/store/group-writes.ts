import type { Value } from './database';

export interface Write {
  sql: string;
  values: Value[];
}

interface Waiting extends Write {
  resolve: (changed: number) => void;
  reject: (error: unknown) => void;
}

/**
 * Gathers writes that are asked for in the same moment, and has them made in one transaction: a transaction waits for the
 * disk once, however many are in it. Each is answered when all of them are on the disk. Where a transaction fails, each
 * is tried alone, so that none fails for another's sake.
 *
 * `writeAll` makes the writes, all or none, and returns how many rows each of them changed.
 */
export function groupWrites(writeAll: (writes: Write[]) => Promise<number[]>): (write: Write) => Promise<number> {
  let waiting: Waiting[] = [];

  async function writeAlone({ resolve, reject, ...write }: Waiting) {
    try {
      const [changed = 0] = await writeAll([write]);
      resolve(changed);
    } catch (error) {
      reject(error);
    }
  }

  async function flush() {
    const group = waiting;
    waiting = [];
    try {
      const changed = await writeAll(group.map(({ sql, values }) => ({ sql, values })));
      for (const [index, { resolve }] of group.entries()) resolve(changed[index] ?? 0);
    } catch (error) {
      if (group.length === 1) group[0]?.reject(error);
      else for (const one of group) await writeAlone(one);
    }
  }

  return (write) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ ...write, resolve, reject });
    });
}
