import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { loadContent } from '../lib/content/load-content';
import { searchFile } from '../lib/content/search-file';
import { shownLanguages, wordsOf } from '../lib/words/words';

/* Writes what the search loads, a file for each language. Runs before every build. */
rmSync('public/search', { recursive: true, force: true });
mkdirSync('public/search', { recursive: true });
for (const language of shownLanguages) {
  const { address, json, file } = searchFile(loadContent(language), wordsOf(language));
  writeFileSync(`public${address}`, json);
  const size = (gzipSync(json).length / 1024).toFixed(1);
  console.log(`search ${language}: ${file.entries.length} entries, ${size} KB gzip`);
}
