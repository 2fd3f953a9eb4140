import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, request, type Server } from 'node:http';
import { freePort } from '../scripts/hosting/free-port.mjs';

/** A server of the build for one test, which may stop it. */
export class OwnServer {
  address = '';
  #process: ChildProcess | undefined;

  /** Starts it; at the same address where it was started before. */
  async start(environment: Record<string, string> = {}) {
    const port = this.address === '' ? await freePort() : Number(new URL(this.address).port);
    this.address = `http://localhost:${port}`;
    this.#process = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', `${port}`], {
      env: { ...process.env, STORE_FILE: '.build/e2e/feedback.db', ...environment },
      stdio: 'ignore',
    });
    for (let tries = 0; tries < 300; tries++) {
      const answered = await fetch(this.address).catch(() => undefined);
      if (answered?.ok) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`no answer from ${this.address}`);
  }

  async stop() {
    const running = this.#process;
    if (!running || running.exitCode !== null) return;
    const ended = new Promise((done) => running.once('exit', done));
    running.kill();
    await ended;
  }
}

/** Stands before the site and, once told so, plays its next version: another worker, and no file of the last one. */
export class ReleasingServer {
  address = '';
  #isReleased = false;
  readonly #server: Server;

  constructor(site: string) {
    this.#server = createServer((asked, answer) => {
      const path = asked.url ?? '/';
      if (this.#isReleased && /^\/(?:_next\/static|catalogue|guide-data)\//.test(path)) {
        answer.writeHead(404).end();
        return;
      }
      // Whole and unpacked, so that a line can be added.
      const { 'accept-encoding': _, 'if-none-match': _tag, 'if-modified-since': _since, ...headers } = asked.headers;
      const passed = request(new URL(path, site), { method: asked.method, headers }, (reply) => {
        if (!path.startsWith('/offline-worker.js') || !this.#isReleased) {
          answer.writeHead(reply.statusCode ?? 502, reply.headers);
          reply.pipe(answer);
          return;
        }
        const { 'content-length': _length, etag: _etag, 'last-modified': _modified, ...rest } = reply.headers;
        answer.writeHead(200, rest);
        reply.pipe(answer, { end: false });
        reply.on('end', () => answer.end('\n// the next version\n'));
      });
      passed.on('error', () => answer.destroy());
      asked.pipe(passed);
    });
  }

  async start() {
    const port = await freePort();
    await new Promise<void>((done) => this.#server.listen(port, done));
    this.address = `http://localhost:${port}`;
  }
  release() {
    this.#isReleased = true;
  }
  stop() {
    this.#server.closeAllConnections();
    return new Promise((done) => this.#server.close(done));
  }
}
