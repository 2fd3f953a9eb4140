import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { insertPolicies } from './insert-policy.mjs';
import { runOrExit, tool } from './run.mjs';
import { installPackages } from './setup.mjs';

const stamp = '.next/BUILD_ID';
const sources = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'scripts',
  'mdx-components.tsx',
  'next.config.mjs',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
];
/** Written by the build itself. */
const made = [join('public', 'catalogue'), join('public', 'guide-data')];

/** @param {string} path @returns {number} when the newest file at or below this path was changed, in milliseconds */
function newest(path) {
  if (made.includes(path) || !existsSync(path)) return 0;
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  const below = readdirSync(path).map((name) => newest(join(path, name)));
  // A file that was taken away leaves its trace only in the folder's own time.
  return Math.max(path === 'public' ? 0 : entry.mtimeMs, ...below);
}

/** Whether there is no build, or sources are newer than it. */
export const isStale = () => !existsSync(stamp) || sources.some((path) => newest(path) > statSync(stamp).mtimeMs);

/** Builds the site: the files that the paste box and the guide fetch, the pages, and the policy in each page. */
export async function build() {
  await installPackages();
  await runOrExit(tool('tsx'), ['scripts/write-catalogue.ts']);
  await runOrExit(tool('tsx'), ['scripts/write-guide.ts']);
  await runOrExit(tool('next'), ['build'], { env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } });
  const pages = insertPolicies('.next/server');
  console.log(`policy: ${pages} pages`);
}

if (process.argv[1]?.endsWith('build.mjs')) await build();
