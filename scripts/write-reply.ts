import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadContent } from '../lib/content/load-content';
import { replyFiles } from '../lib/content/reply-files';
import { shownLanguages, wordsOf } from '../lib/words/words';

/* Writes what replies to customers are made of, a file for each article and language. Runs before every build. */
rmSync('public/reply-data', { recursive: true, force: true });
const editions = shownLanguages.map((language) => ({ content: loadContent(language), words: wordsOf(language) }));
const { version, files } = replyFiles(editions);
for (const [address, json] of files) {
  const file = join('public', address);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, json);
}
console.log(`replies ${version}: ${files.size} texts`);
