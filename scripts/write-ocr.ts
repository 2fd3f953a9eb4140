import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readerFiles, readerFolder } from '../lib/picture/reader-files';

/* Copies what reads pictures from the installed packages, where it isn't there yet. Runs before every build. */
const files = Object.values(readerFiles).map(({ name, from, bytes }) => {
  const content = readFileSync(join('node_modules', from));
  if (content.length !== bytes)
    throw new Error(`lib/picture/reader-files.ts: ${from} has ${content.length} bytes, expected ${bytes}`);
  return { name, content };
});
const hash = createHash('sha256');
for (const { name, content } of files) hash.update(name).update(content);
const folder = `/ocr/${hash.digest('hex').slice(0, 12)}/`;
if (folder !== readerFolder)
  throw new Error(`lib/picture/reader-files.ts: the installed reader belongs into ${folder}, expected ${readerFolder}`);

const target = join('public', folder);
if (!existsSync(target)) {
  rmSync('public/ocr', { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const { name, content } of files) writeFileSync(join(target, name), content);
}
const size = files.reduce((sum, { content }) => sum + content.length, 0) / 1024 / 1024;
console.log(`ocr ${folder}: ${files.length} files, ${size.toFixed(1)} MB`);
