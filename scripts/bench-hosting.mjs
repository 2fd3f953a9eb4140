import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { build, isStale } from './build.mjs';
import { installNginx } from './hosting/find-nginx.mjs';
import { freePort } from './hosting/free-port.mjs';
import { serveWithNginx } from './hosting/serve-with-nginx.mjs';
import { run } from './run.mjs';
import { installPackages } from './setup.mjs';

/*
 * Requests a second of both ways to serve the site, one after the other in one run, with the load generator beside them.
 *   npm run bench:hosting                 10 seconds for each page
 *   npm run bench:hosting -- --seconds 3  as a trial
 *   npm run bench:hosting -- --json       one JSON object
 */
const options = process.argv.slice(2);
const secondsAt = options.indexOf('--seconds');
const seconds = secondsAt < 0 ? 10 : Number(options[secondsAt + 1]);
if (!(seconds > 0)) {
  console.error('--seconds: expected a number above 0');
  process.exit(2);
}
const connections = 50;
const paths = ['/', '/causes/mfa-required', '/e/aadsts50076', '/codes/aadsts50076'];

/** @typedef {{ server: string, path: string, perSecond: number, p50: number, p99: number, megabytes: number, bad: number }} Row */

/** @param {string} server @param {string} site @returns {Promise<Row[]>} */
async function measure(server, site) {
  /** @type {Row[]} */
  const rows = [];
  for (const path of paths) {
    const url = site + path;
    const headers = { 'accept-encoding': 'gzip' };
    // The first second fills caches and lets the compiler settle.
    await autocannon({ url, headers, connections, duration: 1 });
    const found = await autocannon({ url, headers, connections, duration: seconds });
    rows.push({
      server,
      path,
      perSecond: Math.round(found.requests.average),
      p50: found.latency.p50,
      p99: found.latency.p99,
      megabytes: Math.round(found.throughput.average / 1e5) / 10,
      bad: found.non2xx + found.errors + found.timeouts,
    });
  }
  return rows;
}

/** @param {string} address */
async function waitFor(address) {
  for (let tries = 0; tries < 200; tries++) {
    const isUp = await fetch(address).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`no answer from ${address}`);
}

async function measureNext() {
  const port = await freePort();
  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
    stdio: 'ignore',
  });
  try {
    await waitFor(`http://127.0.0.1:${port}/`);
    return await measure('next start', `http://127.0.0.1:${port}`);
  } finally {
    server.kill();
  }
}

/** @param {string} nginx */
async function measureNginx(nginx) {
  const work = mkdtempSync(join(tmpdir(), 'migration-401-'));
  const port = await freePort();
  const server = await serveWithNginx({ nginx, root: 'out', port, work, workers: 'auto' });
  try {
    return await measure('nginx', `http://127.0.0.1:${port}`);
  } finally {
    await server.stop();
    rmSync(work, { recursive: true, force: true });
  }
}

await installPackages();
const nginx = installNginx();
if (!nginx) {
  console.error('There is no nginx here, and none can be had. Install one, or name it in NGINX_PATH.');
  process.exit(2);
}
if (isStale()) await build();
if (!existsSync('out/addresses.map') && (await run(process.execPath, ['scripts/export.mjs'])) !== 0) process.exit(1);
const rows = [...(await measureNext()), ...(await measureNginx(nginx))];

if (options.includes('--json')) console.log(JSON.stringify({ cores: cpus().length, connections, seconds, rows }));
else {
  console.log(
    `${connections} connections, ${seconds} s each, ${cpus().length} cores, load generator beside the server`,
  );
  console.table(rows);
}
process.exitCode = rows.every(({ bad }) => bad === 0) ? 0 : 1;
