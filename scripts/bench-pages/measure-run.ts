import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command cost. */
export interface Cost {
  seconds: number;
  /** Seconds of processor time, of the command and all its descendants: what a busy machine doesn't change much. */
  cpuSeconds: number;
  /** The most memory that the command and all its descendants held at once. */
  peakMegabytes: number;
}

/** How often memory is looked at. Node's heap moves slower than that. */
const everyMs = 200;
/** The kernel counts processor time in hundredths of a second, and memory in pages of 4 KB, on every Linux there is. */
const ticksPerSecond = 100;
const megabytesPerPage = 4096 / 1_000_000;

const readOr = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process has ended since it was listed.
    return '';
  }
};

interface Usage {
  parent: number;
  /** Processor time so far, in seconds. */
  seconds: number;
}

/** The numbered fields of `/proc/<pid>/stat` begin after the name, which may hold spaces and brackets. */
export function parseUsage(stat: string): Usage {
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [, parent = 0] = fields;
  const [user = 0, system = 0] = fields.slice(11, 13);
  return { parent, seconds: (user + system) / ticksPerSecond };
}

/** A process and all below it. */
export function descendants(root: number, usages: ReadonlyMap<number, Usage>): number[] {
  const found = new Set([root]);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const [pid, { parent }] of usages) if (found.has(parent)) found.add(pid);
  }
  return [...found];
}

const residentMegabytes = (pid: number) => Number(readOr(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * megabytesPerPage;

/**
 * Looks at a process and all below it again and again. Resident memory counts in full for each: pages that two of them
 * share count twice. Processor time is what each had used when it was last seen, since a worker that is killed at the
 * end of a build isn't counted by those who started it.
 */
function watchProcesses(root: number) {
  const seconds = new Map<number, number>();
  let peakMegabytes = 0;
  const look = () => {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    const usages = new Map(pids.map((pid) => [Number(pid), parseUsage(readOr(`/proc/${pid}/stat`))]));
    const all = descendants(root, usages);
    for (const pid of all) seconds.set(pid, Math.max(seconds.get(pid) ?? 0, usages.get(pid)?.seconds ?? 0));
    peakMegabytes = Math.max(
      peakMegabytes,
      all.map(residentMegabytes).reduce((sum, one) => sum + one, 0),
    );
  };
  const timer = setInterval(look, everyMs);
  return () => {
    clearInterval(timer);
    return { cpuSeconds: [...seconds.values()].reduce((sum, one) => sum + one, 0), peakMegabytes };
  };
}

interface Options {
  cwd: string;
  env?: Record<string, string>;
  /** After so many seconds the command is ended, and counts as failed. */
  limit: number;
}

/** Runs a command and measures it. What it prints is thrown away, unless it fails: then the end of it is the message. */
export function measureRun(command: string, args: string[], { cwd, env = {}, limit }: Options): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    let printed = '';
    let isLate = false;
    // A group of its own, so that the time limit ends its descendants as well.
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, detached: true });
    const end = () => {
      if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    };
    // Whoever stops the measurement stops what is measured.
    process.once('exit', end);
    const stopWatching = watchProcesses(child.pid ?? 0);
    const keep = (chunk: Buffer) => {
      printed = (printed + chunk).slice(-2000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = setTimeout(() => {
      isLate = true;
      end();
    }, limit * 1000);
    const finish = (failure: string | undefined) => {
      clearTimeout(timer);
      process.off('exit', end);
      const watched = stopWatching();
      if (failure) reject(new Error(`${command} ${args.join(' ')}: ${failure}\n${printed.trim()}`));
      else resolve({ seconds: (performance.now() - began) / 1000, ...watched });
    };
    child.on('error', (error) => finish(error.message));
    child.on('close', (code) =>
      finish(isLate ? `took over ${limit} s` : code === 0 ? undefined : `ended with ${code}`),
    );
  });
}
