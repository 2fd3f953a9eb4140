import { spawn } from 'node:child_process';
import { freePort } from '../hosting/free-port.mjs';
import type { Served } from './serve-folder';

/** Seconds; it takes less than one on a quiet machine. */
const startLimit = 60;

const answers = (address: string) =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

/** Serves a finished build as `npm start` does. */
export async function startNext(folder: string): Promise<Served> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
    cwd: folder,
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const stop = async () => {
    server.kill();
    await ended;
  };
  for (const began = performance.now(); !(await answers(address)); ) {
    if (performance.now() - began > startLimit * 1000) {
      await stop();
      throw new Error(`next start: no answer within ${startLimit} s`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  return { address, stop };
}
