import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { loadContent } from '../lib/content/load-content';
import { buildCatalogue } from '../lib/match/build-catalogue';
import { parseCorpus, samplesOf } from './bench/corpus';
import { timeGrowth, timeSizes } from './bench/measure';
import { contestants } from './bench/peers';
import { type BenchReport, formatReport, type Row } from './bench/table';
import { articlesOf, errorSentences } from './bench/texts';
import { timeInBrowser } from './bench/time-in-browser';
import { tuneContestant } from './bench/tune';
import { wireSize } from './bench/wire-size';

/*
 * Our matcher beside the search libraries that one would take instead: right answers, time, growth, size on the wire.
 * Takes half an hour, nearly all of it for Fuse.
 *   npm run -s bench:match                            the project's own samples, which our matcher is built to pass
 *   npm run -s bench:match -- --corpus labelled.jsonl lines of {"id","text","label":[…],"accept":[[…]],"also_ok":[…]}
 *   npm run -s bench:match -- --json                  one JSON object
 *   npm run -s bench:match -- --only lib/match,MiniSearch
 *   npm run -s bench:match -- --today 2026-11-24      the day that decides what holds now
 */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    corpus: { type: 'string' },
    only: { type: 'string' },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});
const { json, corpus, only, today } = values;
const say = (text: string) => (json ? undefined : console.error(`${new Date().toISOString().slice(11, 19)} ${text}`));

const chosen = contestants.filter(({ name }) => only === undefined || only.split(',').includes(name));
if (chosen.length === 0) {
  console.error(`--only: expected some of ${contestants.map(({ name }) => name).join(',')}`);
  process.exit(2);
}
if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) {
  console.error('--today: expected a day written as 2026-11-24');
  process.exit(2);
}

const content = loadContent();
const catalogue = buildCatalogue(content);
const library = { catalogue, articles: articlesOf(content), today };
const pastes = corpus === undefined ? samplesOf(content) : parseCorpus(readFileSync(corpus, 'utf8'));
const sentences = errorSentences(content);

const rows: Row[] = [];
for (const contestant of chosen) {
  const { name } = contestant;
  say(`${name}: trying settings`);
  const tuned = await tuneContestant(contestant, library, pastes);
  const start = { library, contestant: name, setting: tuned.setting };
  say(`${name}: timing`);
  const times = await timeSizes(start, sentences);
  rows.push({ name, tuned, times, growth: await timeGrowth(start, sentences) });
}

const isOurs = chosen.some(({ name }) => name === 'lib/match');
if (isOurs) say('lib/match: timing in Chromium');
const browser = isOurs ? await timeInBrowser(library, sentences) : undefined;

const report: BenchReport = {
  corpus: { name: corpus ?? 'own samples', pastes: pastes.length },
  machine: {
    node: process.versions.node,
    processor: cpus()[0]?.model ?? 'unknown processor',
    processors: availableParallelism(),
  },
  library: {
    articles: library.articles.length,
    phrases: library.articles.reduce((sum, { phrases }) => sum + phrases.length, 0),
    today,
  },
  rows,
  browser,
  wire: wireSize(catalogue),
};
console.log(json ? JSON.stringify(report) : formatReport(report));
