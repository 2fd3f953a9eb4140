import { existsSync, statSync } from 'node:fs';
import { runOrExit } from './run.mjs';

const installed = 'node_modules/.package-lock.json';
const isInstalled = () => existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;

/** Installs the packages of the lock file where they are missing or older than it. Needs nothing but Node and npm. */
export async function installPackages() {
  if (isInstalled()) return;
  console.log('Installing packages …');
  await runOrExit('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

if (process.argv[1]?.endsWith('setup.mjs')) await installPackages();
