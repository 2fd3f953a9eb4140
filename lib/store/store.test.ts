import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cleanText } from './clean-text';
import type { Database } from './database';
import { findPostgres } from './find-postgres.mjs';
import { forgetOld, keptDays } from './kept-days';
import { openPostgres } from './open-postgres';
import { openSqlite } from './open-sqlite';
import type { Miss, Outcome } from './outcome';
import { type Store, storeOver } from './store';
import { startPostgres } from './test-postgres.mjs';

/*
 * The same tests over both databases. PostgreSQL is the one of TEST_DATABASE_URL, which is emptied, or one that is here and
 * started for these tests; `npm test` installs Debian's where it may.
 */
const folder = mkdtempSync(join(tmpdir(), 'migration-401-'));
const programs = findPostgres();
let postgres: { address: string; stop?: () => Promise<void> } | undefined;

const databases: Record<string, () => Promise<Database>> = { SQLite: () => openSqlite(join(folder, 'a/feedback.db')) };
if (process.env.TEST_DATABASE_URL || programs)
  databases.PostgreSQL = () => openPostgres(postgres?.address ?? 'postgres://nobody@127.0.0.1:1/none');
else
  test('PostgreSQL is neither here nor to be had, so the store was not tried on it', () => {
    expect(
      process.env.CI,
      '`npm test` installs Debian’s postgresql where it may; else install it, or name a database in TEST_DATABASE_URL',
    ).toBeFalsy();
  });

beforeAll(async () => {
  if (process.env.TEST_DATABASE_URL) postgres = { address: process.env.TEST_DATABASE_URL };
  else if (programs) postgres = await startPostgres(programs);
});
afterAll(async () => {
  await postgres?.stop?.();
  rmSync(folder, { recursive: true, force: true });
});

const noon = Date.UTC(2026, 10, 24, 12);
const outcome = (given: Partial<Outcome> = {}): Outcome => ({
  id: randomUUID(),
  about: 'guide',
  language: 'de',
  cause: 'mfa-required',
  said: 'not-fixed',
  reason: 'It’s “the same” — Postfächer 📫',
  visit: 'trail=is.mfa-required.yes&day=2026-11-24',
  minutes: [3],
  ...given,
});
const miss = (given: Partial<Miss> = {}): Miss => ({ id: randomUUID(), text: 'a\n\tb', language: 'fr', ...given });

describe.each(Object.entries(databases))('%s', (_, open) => {
  let database: Database;
  let store: Store;
  let now = noon;
  beforeAll(async () => {
    database = await open();
    store = storeOver(database, () => now);
  });
  beforeEach(async () => {
    now = noon;
    await database.run('DELETE FROM outcome');
    await database.run('DELETE FROM miss');
    await database.run('DELETE FROM session');
    await database.run('DELETE FROM sign_in');
  });
  afterAll(() => store?.close());

  test('what was kept comes back as it was, with the time it came', async () => {
    const [one, two] = [outcome(), outcome({ cause: null, reason: null, visit: null, minutes: [] })];
    expect([await store.addOutcome(one), await store.addMiss(miss({ id: two.id }))]).toEqual([true, true]);
    now += 1000;
    await store.addOutcome(two);
    expect(await store.outcomes()).toEqual([
      { ...one, received: '2026-11-24T12:00:00.000Z' },
      { ...two, received: '2026-11-24T12:00:01.000Z' },
    ]);
    expect(await store.misses()).toEqual([{ ...miss({ id: two.id }), received: '2026-11-24T12:00:00.000Z' }]);
    expect(await store.counts()).toEqual({ outcomes: 2, misses: 1 });
  });

  test('any text that is clean comes back to the letter', async () => {
    const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 300 }), 100).map(cleanText);
    const given = texts.map((text) => miss({ text }));
    await Promise.all(given.map(store.addMiss));
    const kept = new Map((await store.misses()).map(({ id, text }) => [id, text]));
    for (const { id, text } of given) expect(kept.get(id)).toBe(text);
  });

  test('words of the language of databases are words', async () => {
    const text = `'; DROP TABLE miss; -- $1 ? " \\`;
    await store.addMiss(miss({ text }));
    expect((await store.misses())[0]?.text).toBe(text);
  });

  test('the same id twice is one, and the first stays', async () => {
    const first = outcome();
    expect(await store.addOutcome(first)).toBe(true);
    expect(await store.addOutcome({ ...first, said: 'fixed' })).toBe(false);
    const ten = await Promise.all(Array.from({ length: 10 }, () => store.addMiss(miss({ id: first.id }))));
    expect(ten.filter(Boolean)).toHaveLength(1);
    expect((await store.outcomes())[0]?.said).toBe('not-fixed');
    expect(await store.counts()).toEqual({ outcomes: 1, misses: 1 });
  });

  test('many at once are all kept', async () => {
    await Promise.all(Array.from({ length: 300 }, () => store.addOutcome(outcome())));
    expect((await store.counts()).outcomes).toBe(300);
  });

  test('only what came since a time is given where one is named', async () => {
    await store.addOutcome(outcome());
    now += 60_000;
    const later = outcome();
    await store.addOutcome(later);
    expect((await store.outcomes('2026-11-24T12:01:00.000Z')).map(({ id }) => id)).toEqual([later.id]);
    expect(await store.misses('2026-11-24T12:01:00.000Z')).toEqual([]);
  });

  test('one is forgotten by its id', async () => {
    const [one, other] = [outcome(), miss()];
    await store.addOutcome(one);
    await store.addMiss(other);
    expect(await store.forget(one.id)).toBe(true);
    expect(await store.forget(one.id)).toBe(false);
    expect(await store.forget(other.id)).toBe(true);
    expect(await store.counts()).toEqual({ outcomes: 0, misses: 0 });
  });

  test('what is old is forgotten, and nothing younger', async () => {
    const day = 24 * 60 * 60 * 1000;
    for (const age of [keptDays.misses - 1, keptDays.misses + 1, keptDays.outcomes - 1, keptDays.outcomes + 1]) {
      now = noon - age * day;
      await store.addOutcome(outcome());
      await store.addMiss(miss());
    }
    expect(await forgetOld(store, noon)).toEqual({ outcomes: 1, misses: 3 });
    expect(await store.counts()).toEqual({ outcomes: 3, misses: 1 });
  });

  test('a second server opens the same store, also in the same moment, and both keep', async () => {
    await store.addOutcome(outcome());
    const others = (await Promise.all([open(), open()])).map((one) => storeOver(one));
    await Promise.all([store, ...others].flatMap((one) => Array.from({ length: 20 }, () => one.addOutcome(outcome()))));
    for (const one of others) expect(await one.counts()).toEqual({ outcomes: 61, misses: 0 });
    for (const one of others) await one.close();
  });

  test('a session holds for its token, its password and its time', async () => {
    const session = { token: 'a', password: 'p', until: noon + 1000 };
    await store.staff.addSession(session);
    expect(await store.staff.sessionUntil('a', 'p')).toBe(noon + 1000);
    expect(await store.staff.sessionUntil('b', 'p')).toBeUndefined();
    expect(await store.staff.sessionUntil('a', 'q')).toBeUndefined();
    now += 1000;
    expect(await store.staff.sessionUntil('a', 'p')).toBeUndefined();
    now = noon;
    await store.staff.endSession('a');
    expect(await store.staff.sessionUntil('a', 'p')).toBeUndefined();
  });

  test('attempts to sign in are let through up to the limit of a client and of all, and again after its time', async () => {
    const limits = { time: 60_000, ofClient: 2, ofAll: 3 };
    const attempt = (client: string) => store.staff.tryToSignIn({ id: randomUUID(), client }, limits);
    expect([await attempt('a'), await attempt('a'), await attempt('a')]).toEqual([0, 0, 60_000]);
    now += 20_000;
    expect([await attempt('b'), await attempt('c'), await attempt('a')]).toEqual([0, 40_000, 40_000]);
    now += 40_000;
    expect(await attempt('a')).toBe(0);
    await store.staff.tidy(limits.time);
    expect((await database.run('SELECT client FROM sign_in ORDER BY client')).rows.map(({ client }) => client)).toEqual(
      ['a', 'b'],
    );
  });

  test('an attempt that succeeded is forgotten, so that nobody is kept out who knows the password', async () => {
    const limits = { time: 60_000, ofClient: 1, ofAll: 1 };
    for (const id of ['1', '2', '3']) {
      expect(await store.staff.tryToSignIn({ id, client: 'a' }, limits)).toBe(0);
      await store.staff.forgetAttempt(id);
    }
  });

  test('of many attempts at once, to two servers, no more than the limit are let through', async () => {
    const other = storeOver(await open(), () => now);
    const limits = { time: 60_000, ofClient: 5, ofAll: 8 };
    const waits = await Promise.all(
      Array.from({ length: 60 }, (_, place) =>
        (place % 2 ? store : other).staff.tryToSignIn({ id: randomUUID(), client: `${place % 20}` }, limits),
      ),
    );
    expect(waits.filter((wait) => wait === 0).length).toBeLessThanOrEqual(8);
    await other.close();
  });

  test('a statement that fails fails alone', async () => {
    const wrong = database.run('INSERT INTO nowhere (id) VALUES (?)', ['a']).catch((error) => error);
    const kept = store.addOutcome(outcome());
    expect(await wrong).toBeInstanceOf(Error);
    expect(await kept).toBe(true);
  });
});

test('two servers that make the same file at once find the tables made once', async () => {
  const file = join(folder, 'b/c/feedback.db');
  const opened = await Promise.all([openSqlite(file), openSqlite(file), openSqlite(file)]);
  for (const one of opened) expect((await one.run('SELECT name FROM migration')).rows).toHaveLength(2);
  for (const one of opened) await one.close();
});

test('a database that is not there, and a file that can’t be made, are failures and no hang', async () => {
  writeFileSync(join(folder, 'text'), '');
  const started = performance.now();
  await expect(openPostgres('postgres://site@127.0.0.1:1/none')).rejects.toThrow();
  await expect(openSqlite(join(folder, 'text/feedback.db'))).rejects.toThrow();
  expect(performance.now() - started).toBeLessThan(10_000);
});
