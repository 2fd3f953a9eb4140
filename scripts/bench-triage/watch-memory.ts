import { readdirSync, readFileSync } from 'node:fs';

const every = 100;
const renderer = '--type=renderer';

/** The parent of a process, by its number. */
const parentOf = (id: string): string =>
  readFileSync(`/proc/${id}/stat`, 'utf8')
    .replace(/^.*\) \S /, '')
    .split(' ')[0] ?? '';

function isOurs(id: string): boolean {
  for (let parent = id; parent !== '' && parent !== '0'; parent = parentOf(parent))
    if (parent === String(process.pid)) return true;
  return false;
}

/** Resident megabytes of the largest renderer that this process started; Linux alone tells. */
function largestRenderer(): number {
  let largest = 0;
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (!readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(renderer) || !isOurs(id)) continue;
      const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
      largest = Math.max(largest, Number(resident ?? 0) / 1024);
    } catch {
      // The process ended meanwhile.
    }
  }
  return largest;
}

/** Watches the memory of the browser's renderers, until `stop` says the most that one of them had, in megabytes. */
export function watchMemory(): { stop: () => number } {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, largestRenderer());
  }, every);
  return {
    stop: () => {
      clearInterval(timer);
      return most;
    },
  };
}
