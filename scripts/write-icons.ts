import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appleIcon, manifestIcons } from '../lib/content/app-icons';
import { drawIcon } from './pictures/draw-icon';

/* Draws the icons for home screens from app/icon.svg, where they are missing or older than it. */
mkdirSync('public/icons', { recursive: true });
const sources = ['app/icon.svg', 'lib/content/app-icons.ts', 'scripts/pictures/draw-icon.ts'];
const changed = Math.max(...sources.map((file) => statSync(file).mtimeMs));
let drawn = 0;
for (const icon of [appleIcon, ...manifestIcons]) {
  const file = join('public', icon.address);
  if (existsSync(file) && statSync(file).mtimeMs > changed) continue;
  writeFileSync(file, await drawIcon(icon));
  drawn++;
}
console.log(`icons: ${manifestIcons.length + 1}, ${drawn} of them drawn now`);
