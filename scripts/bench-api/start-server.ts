import { fork } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../hosting/free-port.mjs';

/** What the server has used so far. */
export interface Usage {
  /** Bytes in use after a forced collection. */
  heapUsed: number;
  /** Bytes of the whole process. */
  rss: number;
  /** Milliseconds of processor time before that collection, and after it. */
  taken: number;
  from: number;
}

export interface MeasuredServer {
  address: string;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** Starts the built site on a port of its own, as `npm start` does, with a channel that its use of the machine is read by. */
export async function startServer(environment: Record<string, string>): Promise<MeasuredServer> {
  const port = await freePort();
  const child = fork('node_modules/next/dist/bin/next', ['start', '-p', String(port), '-H', '127.0.0.1'], {
    execArgv: ['--expose-gc', '--import', './scripts/bench-api/report-usage.mjs'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const address = `http://127.0.0.1:${port}`;
  await waitUntilUp(`${address}/api/match`, () => child.exitCode === null);
  return {
    address,
    async usage() {
      const told = once(child, 'message');
      child.send('usage');
      const [usage] = await told;
      return usage as Usage;
    },
    async stop() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

/** Waits up to half a minute: until the catalogue is prepared too, which the first request does. */
async function waitUntilUp(address: string, isRunning: () => boolean) {
  const started = performance.now();
  while (isRunning() && performance.now() - started < 30_000) {
    try {
      const { status } = await fetch(address, { method: 'OPTIONS' });
      if (status === 204) return;
      throw new Error(`${address} answered ${status}`);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  throw new Error('The server did not start: run `npm run build` first.');
}
