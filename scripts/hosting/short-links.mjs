import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * A short link shows the article itself. It is the article's one page under another address: drawn for each link again,
 * it made two thirds of all pages of a build. Our server is told where the page stands; a folder of files gets copies.
 */

/** Where the build writes the address of the article for each short link (scripts/write-short-links.ts). */
export const shortLinksFile = '.build/short-links.json';

/** The address of the article for each short link; none before the first build. @returns {Record<string, string>} */
export const readShortLinks = () =>
  existsSync(shortLinksFile) ? JSON.parse(readFileSync(shortLinksFile, 'utf8')) : {};

const lastPart = (/** @type {string} */ address) => address.slice(address.lastIndexOf('/') + 1);
const folderOf = (/** @type {string} */ address) => address.slice(0, address.lastIndexOf('/'));

/** Next takes no longer rule than 4,096 characters. */
const longest = 4000;

/** `/e/:id(a|b|c)`, as many of them as it takes. @param {string} folder @param {string[]} ids */
function sourcesOf(folder, ids) {
  const groups = [''];
  for (const id of ids) {
    const last = groups.at(-1) ?? '';
    if (last === '') groups.splice(-1, 1, id);
    else if (last.length + id.length < longest) groups.splice(-1, 1, `${last}|${id}`);
    else groups.push(id);
  }
  return groups.map((group) => `${folder}/:id(${group})`);
}

/**
 * The rules that show our server's visitors the article at its short link. The server tries each rule on each request:
 * so the articles of a folder share one, and so do the aliases of an article.
 * @param {Record<string, string>} links
 * @returns {{ source: string, destination: string }[]}
 */
export function shortRewrites(links) {
  /** @type {Map<string, string[]>} */
  const idsByRule = new Map();
  for (const [source, destination] of Object.entries(links)) {
    const id = lastPart(source);
    const to = id === lastPart(destination) ? `${folderOf(destination)}/:id` : destination;
    const rule = `${folderOf(source)}>${to}`;
    idsByRule.set(rule, [...(idsByRule.get(rule) ?? []), id]);
  }
  return [...idsByRule].flatMap(([rule, ids]) => {
    const [from = '', destination = ''] = rule.split('>');
    return sourcesOf(from, ids).map((source) => ({ source, destination }));
  });
}

/**
 * Copies the files of each article in an export to its short link: the page, and what a click on a link to it asks for.
 * @param {string} folder
 * @param {Record<string, string>} links
 */
export function copyShortPages(folder, links) {
  for (const [to, from] of Object.entries(links)) {
    for (const end of ['.html', '.txt', '']) {
      const file = join(folder, from + end);
      if (existsSync(file)) cpSync(file, join(folder, to + end), { recursive: true });
    }
  }
}
