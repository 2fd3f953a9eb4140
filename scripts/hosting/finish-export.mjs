import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { finishPages } from '../finish-pages.mjs';
import { formatHeadersFile } from './format-headers-file.mjs';
import { copyShortPages, readShortLinks } from './short-links.mjs';

/** What compression makes smaller: texts, and the program that reads pictures (2.7 MB, 1.0 compressed). */
const texts = /\.(?:html|css|js|json|txt|md|svg|xml|wasm)$/;
/** Below this a file fits into one packet anyway. */
const smallest = 1024;

/** The pages of an export as visitors name them. @param {string[]} files paths below the folder, with `/` */
export const pagesOf = (files) =>
  files
    .filter((name) => name.endsWith('.html') && name !== 'index.html' && !name.startsWith('_') && name !== '404.html')
    .map((name) => `/${name.slice(0, -'.html'.length)}`)
    .sort();

/** nginx's map from an address, however it is written, to the address as it is. @param {string[]} pages */
export const formatAddressMap = (pages) => pages.map((page) => `"${page}" "${page}";\n`).join('');

/**
 * Makes a folder of exported files ready for any server: the policy in each page, the pages of short links, `_headers`,
 * the list of addresses for nginx, and a compressed copy beside each text. Returns what it found.
 * @param {string} folder
 */
export function finishExport(folder) {
  // Next's second copy of 404.html, which nothing leads to.
  for (const name of readdirSync(folder))
    if (name.startsWith('_not-found')) rmSync(join(folder, name), { recursive: true });
  const policies = finishPages(folder, join(folder, '_next/static'));
  copyShortPages(folder, readShortLinks());
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'));
  const pages = pagesOf(files);
  writeFileSync(join(folder, '_headers'), formatHeadersFile());
  writeFileSync(join(folder, 'addresses.map'), formatAddressMap(pages));
  let compressed = 0;
  for (const name of files) {
    const file = join(folder, name);
    if (!texts.test(name) || statSync(file).size < smallest) continue;
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
    compressed++;
  }
  return { policies, files: files.length, pages: pages.length, compressed };
}
