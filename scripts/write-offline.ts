import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { readSite } from '../lib/content/read-site';
import { pathIn } from '../lib/links/path-in';
import type { OfflineList } from '../lib/offline/offline-list';
import { offlinePath, workerPath } from '../lib/offline/offline-path';
import { dataAddress } from '../lib/offline/page-data';
import { shownLanguages } from '../lib/words/words';
import { hashedFolders, readerFolder } from './hosting/headers.mjs';

/*
 * Writes the service worker of a build: `tsx scripts/write-offline.ts` for `next start`, `-- out` for an export. Runs
 * after the build, since only then the names of the scripts are known.
 */
const isExport = process.argv[2] === 'out';
const target = isExport ? 'out' : 'public';
const pagesFolder = isExport ? 'out' : '.next/server/app';
/**
 * Kept once they were used, not from the start: each page's own data, thousands of files, where the page isn't in the
 * list; and what reads pictures, 6 MB that most visitors never need.
 */
const laterFolders = ['/_next/static/later/', readerFolder];
/** Preview pictures are for chats and mail programs: no page shows one. What the signature lab tries is for authors. */
const left = ['/pictures/', '/lab/'];
const folders = hashedFolders.filter((folder) => !left.includes(folder));
const folderOf = (address: string) =>
  !isExport && address === '/_next/static/' ? '.next/static' : join(target, address);
const pageFile = (path: string) => join(pagesFolder, path === '/' ? 'index.html' : `${path.slice(1)}.html`);

const addressFile = (address: string) => {
  const folder = folders.find((one) => address.startsWith(one)) ?? '/';
  return join(folderOf(folder), address.slice(folder.length));
};

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'));

function readList(mostCommon: string[]): OfflineList {
  const offlinePages = shownLanguages.map((language) => pathIn(language, offlinePath));
  const pages = ['/', '/guide', ...offlinePages, ...mostCommon.map((id) => `/causes/${id}`)];
  const shared = folders
    .flatMap((address) => filesBelow(folderOf(address)).map((name) => address + name))
    .filter((address) => !laterFolders.some((folder) => address.startsWith(folder)))
    .filter((address) => !address.endsWith('.gz'));
  const data = new Map(pages.map((path) => [path, dataAddress(readFileSync(pageFile(path), 'utf8'))]));
  // Each language has a catalogue, a guide and a search of its own: those of the pages that are kept.
  const wanted = ['/', '/guide'].map((path) => readFileSync(addressFile(data.get(path) ?? path), 'utf8')).join('\n');
  const isWanted = (address: string) => {
    const version = /^\/(?:catalogue\/|guide-data\/|reply-data\/|search\/\w+-)(\w+)/.exec(address)?.[1];
    return version === undefined || wanted.includes(version);
  };
  const files = [...shared.filter(isWanted), ...[...data.values()].filter((address) => address !== undefined)].sort();
  const version = createHash('sha256').update(JSON.stringify([files, pages]));
  for (const path of pages) version.update(readFileSync(pageFile(path)));
  return { version: version.digest('hex').slice(0, 12), folders, files, pages };
}

/** The worker as one plain script: a browser takes no modules here everywhere. Left readable, it is small. */
async function bundle(list: OfflineList): Promise<string> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { '@': resolve('.') } },
    define: { offlineList: JSON.stringify(list) },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: 'components/offline/offline.worker.ts', formats: ['iife'], name: 'offline' },
    },
  });
  const output = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []));
  const script = output.find((one) => one.type === 'chunk');
  if (!script) throw new Error('expected one script for the offline worker');
  return script.code;
}

const site = readSite('.', 'en', []);
if (!site) throw new Error('content/site.yaml: expected it to be readable; `npm run -s gate` says what is wrong');
const list = readList(site.mostCommon);
const script = await bundle(list);
writeFileSync(join(target, workerPath), script);
// The other texts of an export have got theirs by then.
if (isExport) writeFileSync(join(target, `${workerPath}.gz`), gzipSync(script, { level: 9 }));
const sent = [...list.files.map(addressFile), ...list.pages.map(pageFile)];
const kilobytes = sent.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1024;
console.log(
  `offline ${list.version}: ${list.files.length} files, ${list.pages.length} pages, ${kilobytes.toFixed(0)} KB gzip`,
);
