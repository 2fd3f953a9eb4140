import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { guideFiles } from '../lib/content/guide-files';
import { loadContent } from '../lib/content/load-content';

/* Writes what the guide loads: its model, and the text of each check and each cause. Runs before every build. */
const { model, files } = guideFiles(loadContent());
rmSync('public/guide-data', { recursive: true, force: true });
for (const [address, json] of files) {
  const file = join('public', address);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, json);
}
console.log(`guide ${model.version}: ${model.checks.length} checks, ${model.causes.length} causes`);
