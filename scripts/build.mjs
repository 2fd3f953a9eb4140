import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { finishPages } from './finish-pages.mjs';
import { run, runOrExit, tool } from './run.mjs';
import { installPackages } from './setup.mjs';

/** Written last, and gone with every build that Next begins: a build without its policies is none. */
const stamp = '.next/whole';
/** The articles as the first processes of a build have read them, for those after them (lib/content/content-snapshot.ts). */
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

/** So many processes share the reading of the articles. */
const readers = 2;
/** What writes files runs side by side, as many processes as there are lists. */
const writers = [
  ['catalogue', 'guide', 'reply', 'search', 'lab'],
  ['markdown', 'short-links', 'icons', 'pictures', 'ocr'],
];

/** Reads the articles, each process its share. All of them end before the first that failed ends the build. */
async function readContent() {
  rmSync(snapshot, { recursive: true, force: true });
  const codes = await Promise.all(
    Array.from({ length: readers }, (_, part) =>
      run(tool('tsx'), ['scripts/read-content.ts', `${part}`, `${readers}`], { env: buildEnv() }),
    ),
  );
  const failed = codes.find((code) => code !== 0);
  if (failed !== undefined) process.exit(failed);
}

/** Writes what pages fetch and link to, and the preview pictures that are missing. */
export async function writeData() {
  await readContent();
  await Promise.all(
    writers.map(async (names) => {
      for (const name of names) await runOrExit(tool('tsx'), [`scripts/write-${name}.ts`], { env: buildEnv() });
    }),
  );
}

/** What every process of a build is told. */
export const buildEnv = () => ({ ...process.env, NEXT_TELEMETRY_DISABLED: '1', CONTENT_SNAPSHOT: snapshot });

/** Builds the site: the files beside the pages, the pages, and what each page lacks then. */
export async function build() {
  await installPackages();
  await writeData();
  // In two processes: what the compiler holds, up to 1.1 GB, is free again before the pages are drawn.
  const next = (/** @type {string} */ mode, /** @type {NodeJS.ProcessEnv} */ env = buildEnv()) =>
    runOrExit(tool('next'), ['build', '--experimental-build-mode', mode], { env });
  await next('compile');
  await next('generate', { ...buildEnv(), NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --require=${frugalHeap}` });
  const pages = finishPages('.next/server', '.next/static');
  await runOrExit(tool('tsx'), ['scripts/write-offline.ts']);
  writeFileSync(stamp, '');
  console.log(`policy: ${pages} pages`);
}

if (process.argv[1]?.endsWith('build.mjs')) await build();
