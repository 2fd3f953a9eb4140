import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../hosting/free-port.mjs';

/** A server of the built site, which may be killed and started again at the same address. */
export class Site {
  readonly address: string;
  readonly #port: number;
  readonly #environment: Record<string, string>;
  #process: ChildProcess | undefined;

  private constructor(port: number, environment: Record<string, string>) {
    this.#port = port;
    this.address = `http://127.0.0.1:${port}`;
    this.#environment = environment;
  }

  static async start(environment: Record<string, string>): Promise<Site> {
    const site = new Site(await freePort(), environment);
    await site.resume();
    return site;
  }

  /** Starts it, and waits until it answers. */
  async resume() {
    const next = ['node_modules/next/dist/bin/next', 'start', '-p', String(this.#port), '-H', '127.0.0.1'];
    this.#process = spawn(process.execPath, next, {
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...this.#environment },
      stdio: 'ignore',
    });
    for (let tries = 0; tries < 600; tries++) {
      const answered = await fetch(`${this.address}/api/feedback`, { method: 'OPTIONS' }).catch(() => undefined);
      if (answered?.status === 204) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error('The server did not start: run `npm run build` first.');
  }

  /** Ends it in the middle of whatever it does, as `kill -9` does. */
  async kill() {
    if (!this.#process) return;
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await ended;
  }
}
