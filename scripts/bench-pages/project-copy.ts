import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../lib/content/closed-sets';
import { previewPictures } from '../../lib/content/preview-picture';
import { readContent } from '../../lib/content/read-content';
import { wordsOf } from '../../lib/words/words';
import { resizeContent } from './grow-content';

/** Everything that a build reads. */
const parts = [
  '.npmrc',
  'app',
  'components',
  'content',
  'instrumentation.ts',
  'lib',
  'mdx-components.tsx',
  'next.config.mjs',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'proxy.ts',
  'scripts',
  'tsconfig.json',
];

/** With their times, or the lock file would look newer than the packages. */
const asItIs = { recursive: true, preserveTimestamps: true };

/** Hard links cost nothing, but don't reach another disk. Next refuses a symbolic link that leads out of the project. */
function copyPackages(to: string) {
  try {
    execFileSync('cp', ['-al', 'node_modules', to], { stdio: 'ignore' });
  } catch {
    cpSync('node_modules', join(to, 'node_modules'), { ...asItIs, verbatimSymlinks: true });
  }
}

/** Empty files in place of the preview pictures: the build takes a picture that is there for a drawn one. */
function leaveOutPictures(folder: string) {
  const content = readContent(folder);
  mkdirSync(join(folder, 'public/pictures'), { recursive: true });
  for (const address of previewPictures(content, wordsOf('en')).keys())
    writeFileSync(join(folder, 'public', address), '');
}

/** Leaves English alone, as the peers have one language: no German and French pages. */
function leaveOutLanguages(folder: string) {
  for (const language of languages.filter((one) => one !== 'en'))
    rmSync(join(folder, 'app', language), { recursive: true, force: true });
  const file = join(folder, 'lib/words/words.ts');
  const text = readFileSync(file, 'utf8');
  const english = text.replace('= { en, de, fr };', '= { en };');
  if (english === text) throw new Error(`${file}: expected the list of languages`);
  writeFileSync(file, english);
}

/** Copies this project into `folder`, in English, with as many causes as wanted and without its preview pictures. */
export function copyProject(folder: string, causes: number): void {
  mkdirSync(join(folder, 'public'), { recursive: true });
  for (const part of parts) if (existsSync(part)) cpSync(part, join(folder, part), asItIs);
  cpSync('public', join(folder, 'public'), { ...asItIs, filter: (path) => !path.endsWith('pictures') });
  copyPackages(folder);
  leaveOutLanguages(folder);
  resizeContent(folder, causes);
  leaveOutPictures(folder);
}

/** How many pages Next wrote below a project's folder. */
export function countPages(folder: string): number {
  const manifest = join(folder, '.next/prerender-manifest.json');
  const { routes } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    routes: Record<string, { dataRoute: string | null }>;
  };
  return Object.values(routes).filter(({ dataRoute }) => dataRoute !== null).length;
}
