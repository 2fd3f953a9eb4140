import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** Here, since `.build` is emptied by every `npm test`. */
const folder = resolve('node_modules/.cache/nginx');
const unpacked = join(folder, 'usr/sbin/nginx');

/** @param {string} name */
const findOnPath = (name) =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .map((place) => join(place, name))
    .find((file) => existsSync(file));

/** @param {string} command @param {string[]} args */
const run = (command, args) => execFileSync(command, args, { cwd: folder, stdio: 'ignore', timeout: 90_000 });

/** An nginx that is here: `NGINX_PATH`, one on the PATH, or the one that `installNginx` fetched. */
export const findNginx = () =>
  [process.env.NGINX_PATH, findOnPath('nginx'), unpacked].find((file) => file && existsSync(file));

// Where there is no network, the tests shouldn't wait long to hear so.
const quickly = ['-qq', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=15'];

/** Debian's package is unpacked beside us, not installed: an installed one would start a server on port 80. */
function unpackFromDebian() {
  mkdirSync(folder, { recursive: true });
  try {
    run('apt-get', ['download', ...quickly, 'nginx']);
  } catch {
    // The lists of packages may be missing or old; only root may fetch them.
    run('apt-get', ['update', ...quickly]);
    run('apt-get', ['download', ...quickly, 'nginx']);
  }
  const file = readdirSync(folder).find((name) => name.endsWith('.deb'));
  if (!file) return;
  run('dpkg', ['-x', file, '.']);
  // On another release of Debian its libraries may be missing.
  run(unpacked, ['-v']);
}

/** An nginx that is here, else Debian's package where that can be had. Undefined where there is none. */
export function installNginx() {
  const found = findNginx();
  if (found || !findOnPath('apt-get') || !findOnPath('dpkg')) return found;
  console.log('Fetching nginx …');
  try {
    unpackFromDebian();
  } catch {
    rmSync(folder, { recursive: true, force: true });
  }
  return findNginx();
}
