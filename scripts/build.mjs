import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deferAll } from './defer-scripts.mjs';
import { insertPolicies } from './insert-policy.mjs';
import { runOrExit, tool } from './run.mjs';
import { installPackages } from './setup.mjs';

/** Written last, and gone with every build that Next begins: a build without its policies is none. */
const stamp = '.next/whole';
/** The articles as the first process of a build has read them, for those after it (lib/content/content-snapshot.ts). */
const snapshot = resolve('.build/content');
/** From the project's folder, whose own name may hold a blank: NODE_OPTIONS would break there. */
const frugalHeap = './scripts/frugal-heap.cjs';
const sources = [
  'app',
  'components',
  'content',
  'instrumentation.ts',
  'lib',
  'public',
  'scripts',
  'mdx-components.tsx',
  'next.config.mjs',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];
/** Folders that the build itself fills. */
const made = ['catalogue', 'guide-data', 'icons', 'lab', 'ocr', 'pictures', 'reply-data', 'search'].map((name) =>
  join('public', name),
);
const isMade = (/** @type {string} */ path) =>
  made.includes(path) || /^public\b.*(?:\.md|llms\.txt|catalogue\.json|offline-worker\.js)$/.test(path);

/** @param {string} path @returns {number} when the newest file at or below this path was changed, in milliseconds */
function newest(path) {
  if (isMade(path) || !existsSync(path)) return 0;
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  const below = readdirSync(path).map((name) => newest(join(path, name)));
  // A file that was taken away leaves its trace only in the folder's own time.
  return Math.max(path.startsWith('public') ? 0 : entry.mtimeMs, ...below);
}

/** Whether there is no build, or sources are newer than it. */
export const isStale = () => !existsSync(stamp) || sources.some((path) => newest(path) > statSync(stamp).mtimeMs);

/** One reads the articles, and keeps them for the others: those run side by side, as many as there are lists. */
const reader = 'catalogue';
const writers = [
  ['guide', 'reply', 'search', 'lab'],
  ['markdown', 'short-links', 'icons', 'pictures', 'ocr'],
];

/** Writes what pages fetch and link to, and the preview pictures that are missing. */
export async function writeData() {
  rmSync(snapshot, { recursive: true, force: true });
  const write = (/** @type {string} */ name) =>
    runOrExit(tool('tsx'), [`scripts/write-${name}.ts`], { env: buildEnv() });
  await write(reader);
  await Promise.all(
    writers.map(async (names) => {
      for (const name of names) await write(name);
    }),
  );
}

/** What every process of a build is told. */
export const buildEnv = () => ({ ...process.env, NEXT_TELEMETRY_DISABLED: '1', CONTENT_SNAPSHOT: snapshot });

/** Builds the site: the files beside the pages, the pages, and the policy in each page. */
export async function build() {
  await installPackages();
  await writeData();
  // In two processes: what the compiler holds, up to 1.1 GB, is free again before the pages are drawn.
  const next = (/** @type {string} */ mode, /** @type {NodeJS.ProcessEnv} */ env = buildEnv()) =>
    runOrExit(tool('next'), ['build', '--experimental-build-mode', mode], { env });
  await next('compile');
  await next('generate', { ...buildEnv(), NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --require=${frugalHeap}` });
  deferAll('.next/server', '.next/static');
  const pages = insertPolicies('.next/server');
  await runOrExit(tool('tsx'), ['scripts/write-offline.ts']);
  writeFileSync(stamp, '');
  console.log(`policy: ${pages} pages`);
}

if (process.argv[1]?.endsWith('build.mjs')) await build();
