import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deferScripts } from './defer-scripts.mjs';
import { insertPolicy } from './insert-policy.mjs';

/** The name of the file for the scripts that are taken out of a page. @param {string} text */
const nameOf = (text) => `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.js`;

/**
 * Makes the scripts of every page below a folder wait, and puts its policy into each. Returns how many pages.
 * @param {string} folder where the pages are
 * @param {string} assets what is served as `/_next/static`
 */
export function finishPages(folder, assets) {
  const later = join(assets, 'later');
  mkdirSync(later, { recursive: true });
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  for (const page of pages) {
    const file = join(folder, page);
    let name = '';
    const { html, text } = deferScripts(readFileSync(file, 'utf8'), (text) => {
      name = nameOf(text);
      return `/_next/static/later/${name}`;
    });
    if (text !== undefined) writeFileSync(join(later, name), text);
    writeFileSync(file, insertPolicy(html));
  }
  return pages.length;
}
