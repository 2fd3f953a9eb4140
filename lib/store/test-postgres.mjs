import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** PostgreSQL refuses to run as root: then Debian's own user runs it. */
function findUser() {
  if (process.getuid?.() !== 0) return undefined;
  const ask = (/** @type {string} */ flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: ask('-u'), gid: ask('-g') };
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('port'))));
    });
  });

/** @param {string} address */
async function waitUntilUp(address) {
  for (let tries = 0; tries < 300; tries++) {
    const client = new pg.Client({ connectionString: address });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('PostgreSQL did not start');
}

/** Runs a program until its input ends, which it does with this process however that ends. */
const untilInputEnds = '"$@" & server=$!; cat > /dev/null; kill -QUIT $server; wait $server';

/**
 * Starts a PostgreSQL of its own in a temporary folder, for tests and measurements. It ends with this process. `pause` stops
 * it as a crash would, `resume` starts it again on the same data.
 * @param {string} programs The folder with its programs.
 */
export async function startPostgres(programs) {
  const user = findUser();
  const folder = mkdtempSync(join(tmpdir(), 'migration-401-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { cwd: folder, env: { ...process.env, LC_ALL: 'C' }, ...user };
  const settings = ['-D', data, '-U', 'site', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'];
  execFileSync(join(programs, 'initdb'), settings, { ...options, stdio: 'ignore' });
  const port = await freePort();
  const address = `postgres://site@127.0.0.1:${port}/postgres`;
  const server = [join(programs, 'postgres'), '-D', data, '-p', String(port)];
  const places = ['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${folder}`];
  const begin = async () => {
    const begun = spawn('sh', ['-c', untilInputEnds, 'sh', ...server, ...places], {
      ...options,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    await waitUntilUp(address);
    return begun;
  };
  let running = await begin();
  const pause = async () => {
    if (running.exitCode !== null) return;
    const ended = once(running, 'exit');
    running.stdin.end();
    await ended;
  };
  return {
    address,
    pause,
    async resume() {
      running = await begin();
    },
    async stop() {
      await pause();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
