import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent } from '../lib/content/load-content';
import { wordsOf } from '../lib/words/words';
import { readArticles, typicalArticle } from './bench-pages/articles';
import { starlightName } from './bench-pages/bars';
import { formatReport } from './bench-pages/format-report';
import { measureOurs } from './bench-pages/measure-ours';
import { measurePeer } from './bench-pages/measure-peer';
import type { PagesReport } from './bench-pages/pages-report';
import { peers } from './bench-pages/peers';

/*
 * This site beside others, built of the same thirty articles: weight and speed of a page, time and memory of a build.
 * Linux only, since memory is read from /proc. Needs npm's registry for the others, and about half an hour.
 *   npm run -s bench:pages                                     everything
 *   npm run -s bench:pages -- --json                           one JSON object
 *   npm run -s bench:pages -- --only ours --articles 1000 --runs 0   only what a build of 1,000 articles takes
 *   npm run -s bench:pages -- --only ours,starlight --articles 30    or vitepress
 *   npm run -s bench:pages -- --runs 1                         as a trial; five unless said
 *   npm run -s bench:pages -- --keep                           leaves the temporary folder
 */
const sites = { ours: 'ours', starlight: starlightName, vitepress: 'VitePress' };
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    only: { type: 'string', default: Object.keys(sites).join(',') },
    articles: { type: 'string', default: '30,1000' },
    runs: { type: 'string', default: '5' },
  },
});
const wanted = values.only.split(',');
const counts = values.articles.split(',').map(Number);
const runs = Number(values.runs);

function refuse(reason: string): never {
  console.error(reason);
  process.exit(2);
}
if (wanted.some((name) => !(name in sites))) refuse(`--only: expected some of ${Object.keys(sites).join(',')}`);
if (!counts.every((count) => Number.isInteger(count) && count > 0))
  refuse('--articles: expected numbers such as 30,1000');
if (!(Number.isInteger(runs) && runs >= 0)) refuse('--runs: expected a whole number, or 0 for builds alone');
if (process.platform !== 'linux') refuse('bench:pages reads memory from /proc, which only Linux has.');

const say = (text: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);
const content = loadContent();
/** The same articles on every site: so many as the smallest of them has. */
const ids = content.causes.map(({ id }) => id).slice(0, Math.min(30, ...counts));
const articles = readArticles(content, wordsOf('en'), ids);
const article = typicalArticle(articles).id;

const folder = mkdtempSync(join(tmpdir(), 'bench-pages-'));
const clean = () => (values.keep ? say(`kept: ${folder}`) : rmSync(folder, { recursive: true, force: true }));
process.on('SIGINT', () => {
  clean();
  process.exit(130);
});

const report: PagesReport = {
  machine: {
    node: process.versions.node,
    processors: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown processor',
  },
  versions: {},
  runs,
  article,
  builds: [],
  visits: [],
  scriptBytes: {},
};
try {
  if (wanted.includes('ours')) {
    const { builds, visits, inp, scriptBytes } = await measureOurs({ folder, counts, article, runs, say });
    report.builds.push(...builds);
    report.visits.push(...visits);
    if (inp) report.inp = inp;
    report.scriptBytes = scriptBytes;
  }
  for (const peer of peers) {
    if (!wanted.some((name) => sites[name as keyof typeof sites] === peer.name)) continue;
    const { builds, visits, versions } = await measurePeer(peer, { folder, articles, counts, article, runs, say });
    report.builds.push(...builds);
    report.visits.push(...visits);
    Object.assign(report.versions, versions);
  }
} finally {
  clean();
}
console.log(values.json ? JSON.stringify(report) : formatReport(report));
