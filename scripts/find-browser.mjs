import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, tool } from './run.mjs';

/** The shell without windows comes first: the browser tests take half as long in it. */
const shell = 'chromium-headless-shell';
const names = [shell, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** @param {string} name */
const findOnPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

/** A Chromium that is already here: `CHROMIUM_PATH`, or one on the PATH. Undefined where there is none. */
export function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  for (const name of names) {
    const found = findOnPath(name);
    if (found) return found;
  }
  return undefined;
}

async function installFromDebian() {
  if (!findOnPath('apt-get') || process.getuid?.() !== 0) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  // Not every release has the shell.
  for (const name of [shell, 'chromium']) {
    const packages = [name, 'fonts-liberation'];
    if ((await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env })) === 0)
      return true;
  }
  return false;
}

/**
 * Makes sure that the tests have a browser: one that is here, else Debian's package, else Playwright's own download.
 * Returns its path, or undefined where Playwright uses its own.
 */
export async function installBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log('Installing a browser …');
  if (await installFromDebian()) return findBrowser();
  if ((await run(tool('playwright'), ['install', '--with-deps', 'chromium'])) !== 0) {
    console.error('No browser could be installed. Install Chromium, or set CHROMIUM_PATH to one.');
    process.exit(1);
  }
  return undefined;
}
