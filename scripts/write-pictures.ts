import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadContent } from '../lib/content/load-content';
import { previewPictures } from '../lib/content/preview-picture';
import { shownLanguages, wordsOf } from '../lib/words/words';
import { drawPicture } from './pictures/draw-picture';

/* Draws the preview pictures that are missing, and takes away those that no page names any more. */
const folder = 'public/pictures';
const wanted = new Map(
  shownLanguages.flatMap((language) => [...previewPictures(loadContent(language), wordsOf(language))]),
);
const names = new Set([...wanted.keys()].map((address) => basename(address)));
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(join(folder, name));
let drawn = 0;
for (const [address, picture] of wanted) {
  const file = join('public', address);
  if (existsSync(file)) continue;
  writeFileSync(file, await drawPicture(picture));
  drawn++;
}
console.log(`pictures: ${wanted.size}, ${drawn} of them drawn now`);
