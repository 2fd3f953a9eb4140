import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { guideFiles } from '../lib/content/guide-files';
import { loadContent } from '../lib/content/load-content';
import { shownLanguages } from '../lib/words/words';

/*
 * Writes what the guide loads in each language: its model, and the text of each check and each cause. Runs before every
 * build.
 */
rmSync('public/guide-data', { recursive: true, force: true });
for (const language of shownLanguages) {
  const { model, files } = guideFiles(loadContent(language));
  for (const [address, json] of files) {
    const file = join('public', address);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, json);
  }
  console.log(`guide ${model.version} (${language}): ${model.checks.length} checks, ${model.causes.length} causes`);
}
