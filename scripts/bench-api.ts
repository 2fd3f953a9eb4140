import { existsSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { prepareAnswers } from '../lib/api/answer-question';
import { loadContent } from '../lib/content/load-content';
import { buildCatalogue } from '../lib/match/build-catalogue';
import { textSize, textsOf } from './bench-api/bodies';
import { type ApiReport, barsOf, formatApiReport, type MeasuredRound } from './bench-api/report';
import { runLoad } from './bench-api/run-load';
import { startServer } from './bench-api/start-server';
import { timeMatching } from './bench-api/time-matching';

/*
 * How many texts a second `/api/match` answers, on the production build, with the load generator beside it; whether its
 * memory stays; and whether its limit holds. Takes a minute and a half, and needs a build (`npm run build`).
 *   npm run -s bench:api
 *   npm run -s bench:api -- --json          one JSON object
 *   npm run -s bench:api -- --seconds 5     shorter rounds
 */
const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, seconds: { type: 'string', default: '20' } },
});
const seconds = Number(values.seconds);
if (!Number.isInteger(seconds) || seconds < 1) {
  console.error('--seconds: expected a whole number');
  process.exit(2);
}
if (!existsSync('.next/BUILD_ID')) {
  console.error('There is no build: run `npm run build` first.');
  process.exit(2);
}
const say = (text: string) => (values.json ? undefined : console.error(text));

const connections = 50;
const load = loadavg()[0] ?? 0;
const content = loadContent();
const texts = textsOf(content);
const answer = prepareAnswers(buildCatalogue(content), content.site.address);
const matching = timeMatching(answer, texts, new Date().toISOString().slice(0, 10));

async function measureRounds(): Promise<MeasuredRound[]> {
  const server = await startServer({ MATCH_RATE_PER_MINUTE: '0' });
  const rounds: MeasuredRound[] = [];
  let { from } = await server.usage();
  for (const number of [1, 2, 3]) {
    say(`round ${number} of 3`);
    const round = await runLoad(server.address, texts, { connections, seconds });
    const usage = await server.usage();
    rounds.push({ ...round, usage, processorTime: (usage.taken - from) / round.requests });
    from = usage.from;
  }
  await server.stop();
  return rounds;
}

/** One client sends as fast as it can, then another asks once. */
async function measureLimit(): Promise<ApiReport['limit']> {
  const perMinute = 60;
  const limited = { perMinute, seconds: 5 };
  const header = 'x-client-address';
  const server = await startServer({ MATCH_RATE_PER_MINUTE: String(perMinute), TRUSTED_PROXY_HEADER: header });
  say('the limit');
  const headers = { [header]: '192.0.2.1' };
  const round = await runLoad(server.address, texts, { connections: 10, seconds: limited.seconds, headers });
  const ask = (client: string) =>
    fetch(`${server.address}/api/match`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [header]: client },
      body: JSON.stringify({ text: texts[0] }),
    });
  // A request comes free each second, so the first few may be let in.
  let refused = await ask('192.0.2.1');
  for (let tries = 0; tries < 10 && refused.status !== 429; tries++) refused = await ask('192.0.2.1');
  const other = await ask('192.0.2.2');
  await server.stop();
  return { ...limited, round, retryAfter: refused.headers.get('retry-after'), otherClient: other.status };
}

const report: ApiReport = {
  machine: { node: process.versions.node, processors: availableParallelism(), load },
  load: { connections, seconds, textSize, texts: texts.length },
  rounds: await measureRounds(),
  matching,
  limit: await measureLimit(),
};
const bars = barsOf(report);
console.log(values.json ? JSON.stringify({ ...report, bars }) : formatApiReport(report));
process.exitCode = bars.every(({ holds }) => holds) ? 0 : 1;
