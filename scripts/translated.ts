import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { originalFile, originalHash, stampTranslation } from '../lib/content/original-hash';

/*
 * Says that a translation agrees with its English article as that stands now.
 *   npm run translated content/causes/mfa-required/cause.de.mdx
 */
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run translated FILE...');
  process.exitCode = 2;
}
for (const file of files) {
  const original = originalFile(file);
  if (original === file || !existsSync(file) || !existsSync(original)) {
    console.error(`${file}: expected a translation, such as cause.de.mdx, with its English article beside it`);
    process.exitCode = 1;
    continue;
  }
  const hash = originalHash(original, readFileSync(original, 'utf8'));
  const stamped = hash && stampTranslation(readFileSync(file, 'utf8'), hash);
  if (!stamped) {
    console.error(`${file}: expected front matter between two lines of ---`);
    process.exitCode = 1;
    continue;
  }
  writeFileSync(file, stamped);
  console.log(`${file} follows ${original} as it is now`);
}
