import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findPostgres } from '../lib/store/find-postgres.mjs';
import type { StoreSettings } from '../lib/store/store-settings';
import { startPostgres } from '../lib/store/test-postgres.mjs';
import { formatTable } from './bench/table';
import { holds, type LoadRow, measureLoad } from './load-feedback/measure-load';

/*
 * Whether feedback is lost or doubled: 10,000 posts over 50 connections to one server of the built site, to one that is
 * killed in the middle, and to two on one store; on SQLite and on PostgreSQL. Needs a build (`npm run build`).
 *   npm run -s load:feedback
 *   npm run -s load:feedback -- --posts 300
 *   npm run -s load:feedback -- --only sqlite
 */
const { values } = parseArgs({
  options: { posts: { type: 'string', default: '10000' }, only: { type: 'string' } },
});
const posts = Number(values.posts);
if (!Number.isInteger(posts) || posts < 1) {
  console.error('--posts: expected a whole number');
  process.exit(2);
}
if (!existsSync('.next/BUILD_ID')) {
  console.error('There is no build: run `npm run build` first.');
  process.exit(2);
}

const failed: string[] = [];
async function measure(name: string, store: StoreSettings) {
  const rows = await measureLoad(store, posts);
  const cells = ({ what, acknowledged, inTheEnd, lost, doubled, perSecond }: LoadRow) =>
    [what, acknowledged, inTheEnd, lost, doubled, perSecond ?? ''].map(String);
  const head = [name, 'kept at first', 'after Try again', 'lost', 'doubled', 'a second'];
  console.log(`${formatTable(head, rows.map(cells))}\n`);
  failed.push(...rows.filter((row) => !holds(row)).map(({ what }) => `${name}: ${what}`));
}

console.log(`${posts} posts each, over 50 connections\n`);
if (values.only !== 'postgres') {
  const folder = mkdtempSync(join(tmpdir(), 'migration-401-'));
  await measure('SQLite', { file: join(folder, 'feedback.db') });
  rmSync(folder, { recursive: true, force: true });
}
const programs = findPostgres();
if (values.only !== 'sqlite') {
  if (process.env.TEST_DATABASE_URL) await measure('PostgreSQL', { address: process.env.TEST_DATABASE_URL });
  else if (programs) {
    const postgres = await startPostgres(programs);
    await measure('PostgreSQL', { address: postgres.address });
    await postgres.stop();
  } else {
    console.log('PostgreSQL is not here: install it, or name a database in TEST_DATABASE_URL.');
    failed.push('PostgreSQL: not measured');
  }
}
console.log(failed.length === 0 ? 'None lost, none doubled.' : `MISSED: ${failed.join('; ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
