import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadContent } from '../lib/content/load-content';
import { markdownFiles } from '../lib/content/markdown-files';
import { wordsOf } from '../lib/words/words';

/*
 * Writes the Markdown copy of each article to its address plus `.md`, and llms.txt. Files rather than routes: a route
 * beside `causes/[id]` can't end in `.md`, and plain files are the same in the export.
 */
const old = readdirSync('public', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
for (const name of old) rmSync(join('public', name));
const files = markdownFiles(loadContent(), wordsOf('en'));
for (const [address, text] of files) {
  const file = join('public', address);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`markdown: ${files.size} files`);
