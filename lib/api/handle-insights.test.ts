import { scryptSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GuideModel } from '../guide/guide-model';
import { insightsOf } from '../insights/insights';
import { sessionTime } from '../sign-in/session-token';
import { signInLimits } from '../sign-in/sign-in-limits';
import type { Database } from '../store/database';
import { openSqlite } from '../store/open-sqlite';
import { type Store, storeOver } from '../store/store';
import { missExamples, outcomeExamples } from './examples';
import {
  handleInsights,
  handleInsightsExport,
  handleSession,
  handleSignIn,
  handleSignOut,
  type InsightsService,
} from './handle-insights';
import { insightsAnswer, sessionAnswer } from './insights-schemas';
import { limitRate, noLimit } from './rate-limit';

const password = 'correct horse battery';
/** As cheap as a hash may be: hundreds of attempts are made here. */
const hashOf = (text: string) => {
  const salt = Buffer.alloc(16, 7);
  const hash = scryptSync(text, salt, 32, { N: 2 ** 14, r: 1, p: 1 });
  return `scrypt:16384:1:1:${salt.toString('base64url')}:${hash.toString('base64url')}`;
};
const passwordHash = hashOf(password);

const folder = mkdtempSync(join(tmpdir(), 'migration-401-'));
const noon = Date.UTC(2026, 10, 24, 12);
let now = noon;
let database: Database;
let store: Store;
beforeAll(async () => {
  database = await openSqlite(join(folder, 'feedback.db'));
  store = storeOver(database, () => now);
});
beforeEach(async () => {
  now = noon;
  for (const table of ['outcome', 'miss', 'session', 'sign_in']) await database.run(`DELETE FROM ${table}`);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const service = (given: Partial<InsightsService> = {}): InsightsService => ({
  store: async () => store,
  passwordHash,
  insightsOf: ({ outcomes, misses }) => ({
    outcomes: outcomes.length,
    misses: misses.length,
    rates: [],
    byWeek: { weeks: [], causes: [] },
    ends: [],
    missGroups: [],
  }),
  rate: noLimit,
  now: () => now,
  peer: () => '192.0.2.1',
  ...given,
});

const site = 'http://help.contoso.com';
const ownPage = { 'sec-fetch-site': 'same-origin' };
type Handler = typeof handleSignIn;
type Given = Partial<InsightsService>;

const ask = (handle: Handler, init: RequestInit, given?: Given) =>
  handle(new Request(`${site}/api/insights`, init), () => service(given));
const post = (handle: Handler, body: BodyInit, headers: Record<string, string> = {}, given?: Given) =>
  ask(handle, { method: 'POST', body, headers: { 'content-type': 'application/json', ...ownPage, ...headers } }, given);
const signIn = (given?: Given, headers?: Record<string, string>, tried = password) =>
  post(handleSignIn, JSON.stringify({ password: tried }), headers, given);
const signOut = (cookie: string) => post(handleSignOut, '{}', { cookie });
const get = (handle: Handler, cookie?: string, given?: Given) =>
  ask(handle, { headers: cookie === undefined ? {} : { cookie } }, given);
/** What the browser sends back of the cookie that it was given. */
const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? '';

describe('the way in', () => {
  test('the password opens the numbers and the export until the session is over', async () => {
    await store.addOutcome(outcomeExamples.visit.value);
    await store.addMiss(missExamples.miss.value);
    expect((await get(handleInsights)).status).toBe(401);
    const signedIn = await signIn();
    expect(signedIn.status).toBe(200);
    expect(await signedIn.json()).toEqual({ state: 'signed-in', until: noon + sessionTime });
    const cookie = cookieOf(signedIn);
    expect(await (await get(handleInsights, cookie)).json()).toMatchObject({ outcomes: 1, misses: 1 });
    const lines = (await (await get(handleInsightsExport, cookie)).text()).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { kind: 'outcome', id: outcomeExamples.visit.value.id },
      { kind: 'miss', id: missExamples.miss.value.id },
    ]);
    now += sessionTime;
    expect((await get(handleInsights, cookie)).status).toBe(401);
  });

  test('the cookie is out of reach for scripts and other sites, and goes nowhere but to the insights', async () => {
    const plain = (await signIn()).headers.get('set-cookie');
    expect(plain).toMatch(/^staff=[\w-]{43}; Path=\/api\/insights; Max-Age=28800; HttpOnly; SameSite=Strict$/);
    const secure = (await signIn({}, { 'x-forwarded-proto': 'https' })).headers.get('set-cookie');
    expect(secure).toMatch(/^__Secure-staff=.*; HttpOnly; SameSite=Strict; Secure$/);
  });

  test('answers are as the description of the API says', async () => {
    const cookie = cookieOf(await signIn());
    const { outcome, miss } = { outcome: outcomeExamples.visit.value, miss: missExamples.miss.value };
    await store.addOutcome(outcome);
    await store.addMiss(miss);
    const model = { version: 'test', causes: [], checks: [], forms: [] } as unknown as GuideModel;
    const given = { insightsOf: (kept: Parameters<typeof insightsOf>[0]) => insightsOf(kept, { model, mask: String }) };
    expect(insightsAnswer.parse(await (await get(handleInsights, cookie, given)).json()).rates).toHaveLength(1);
    const states = [await get(handleSession), await get(handleSession, cookie), await signOut(cookie)];
    for (const one of [...states, await get(handleSession, cookie, { passwordHash: undefined })])
      sessionAnswer.parse(await one.json());
  });

  test('no answer is kept by a cache', async () => {
    const answers = [await signIn(), await get(handleSession), await get(handleInsights), await signIn({}, {}, 'x')];
    for (const { headers } of answers) expect(headers.get('cache-control')).toBe('no-store');
  });

  test('that nobody is signed in is an answer and no failure', async () => {
    expect(await (await get(handleSession)).json()).toEqual({ state: 'signed-out' });
    const cookie = cookieOf(await signIn());
    expect(await (await get(handleSession, cookie)).json()).toEqual({ state: 'signed-in', until: noon + sessionTime });
  });

  test('where no password is set nobody gets in, by none and by an empty one neither', async () => {
    const cookie = cookieOf(await signIn());
    const given = { passwordHash: undefined };
    expect(await (await get(handleSession, cookie, given)).json()).toEqual({ state: 'not-set-up' });
    for (const handle of [handleInsights, handleInsightsExport])
      expect((await get(handle, cookie, given)).status).toBe(403);
    for (const tried of ['', password, 'undefined']) expect((await signIn(given, {}, tried)).status).toBe(403);
  });

  test('the store holds neither the token nor the address of anybody', async () => {
    const token = cookieOf(await signIn()).split('=')[1] ?? '';
    await signIn({}, {}, 'wrong');
    const kept = await Promise.all(['session', 'sign_in'].map((table) => database.run(`SELECT * FROM ${table}`)));
    const text = JSON.stringify(kept.map(({ rows }) => rows));
    expect(kept.map(({ rows }) => rows.length)).toEqual([1, 1]);
    expect(text).not.toContain(token);
    expect(text).not.toContain('192.0.2.1');
    expect(text).not.toContain(passwordHash);
  });
});

describe('stolen and planted sessions', () => {
  test('a token from before the sign-in, planted by somebody else, opens nothing after it', async () => {
    const planted = `staff=${'A'.repeat(43)}`;
    const signedIn = await signIn({}, { cookie: planted });
    expect(cookieOf(signedIn)).not.toBe(planted);
    expect((await get(handleInsights, planted)).status).toBe(401);
    expect((await get(handleInsights, cookieOf(signedIn))).status).toBe(200);
  });

  test('who signs in anew gets another token, and the one before is worth nothing', async () => {
    const first = cookieOf(await signIn());
    const second = cookieOf(await signIn({}, { cookie: first }));
    expect(second).not.toBe(first);
    expect((await get(handleInsights, first)).status).toBe(401);
    expect((await get(handleInsights, second)).status).toBe(200);
  });

  test('two cookies of the name are none: nobody knows which was planted', async () => {
    const cookie = cookieOf(await signIn());
    expect((await get(handleInsights, `staff=${'A'.repeat(43)}; ${cookie}`)).status).toBe(401);
    expect((await get(handleInsights, `${cookie}; staff=x`)).status).toBe(401);
  });

  test('a copy of the cookie is worth nothing after the sign-out', async () => {
    const cookie = cookieOf(await signIn());
    const out = await signOut(cookie);
    expect(out.headers.get('set-cookie')).toMatch(/^staff=; Path=\/api\/insights; Max-Age=0;/);
    for (const handle of [handleInsights, handleInsightsExport]) expect((await get(handle, cookie)).status).toBe(401);
  });

  test('a session lasts eight hours, however often it is used', async () => {
    const cookie = cookieOf(await signIn());
    now += sessionTime - 1;
    expect((await get(handleInsights, cookie)).status).toBe(200);
    now += 1;
    expect((await get(handleInsights, cookie)).status).toBe(401);
  });

  test('another password ends every session', async () => {
    const cookie = cookieOf(await signIn());
    expect((await get(handleInsights, cookie, { passwordHash: hashOf('another one, longer') })).status).toBe(401);
  });

  test('what no sign-in gave out opens nothing', async () => {
    await signIn();
    const hostile = fc.oneof(
      fc.string({ unit: 'binary-ascii' }),
      fc.stringMatching(/^[\w-]{43}$/),
      fc.constantFrom("' OR 1=1 --", '%00', '../..', 'null', '"'),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (value) => {
        const headers = new Headers();
        try {
          headers.set('cookie', `staff=${value}`);
        } catch {
          return;
        }
        expect((await ask(handleInsights, { headers })).status).toBe(401);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what other sites send', () => {
  test.each<[string, Record<string, string>]>([
    ['another site, as its browser says', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour below the same domain', { 'sec-fetch-site': 'same-site' }],
    ['an address typed in', { 'sec-fetch-site': 'none' }],
    ['another site, in an old browser', { origin: 'https://fabrikam.com', host: 'help.contoso.com' }],
    ['a page that hides where it is', { origin: 'null', host: 'help.contoso.com' }],
    ['a host that begins alike', { origin: 'https://help.contoso.com.fabrikam.com', host: 'help.contoso.com' }],
    ['another port', { origin: 'http://help.contoso.com:8080', host: 'help.contoso.com' }],
    ['nobody says who', {}],
  ])('%s: neither signs in nor out', async (_, from) => {
    const cookie = cookieOf(await signIn());
    for (const handle of [handleSignIn, handleSignOut]) {
      const response = await ask(handle, {
        method: 'POST',
        body: JSON.stringify({ password }),
        headers: { 'content-type': 'application/json', cookie, ...from },
      });
      expect([response.status, response.headers.get('set-cookie')]).toEqual([403, null]);
    }
    expect((await get(handleInsights, cookie)).status).toBe(200);
  });

  test('a page of ours without TLS is known by its host', async () => {
    const from = { origin: site, host: 'help.contoso.com' };
    const response = await ask(handleSignIn, {
      method: 'POST',
      body: JSON.stringify({ password }),
      headers: { 'content-type': 'application/json', ...from },
    });
    expect(response.status).toBe(200);
  });

  test('a form can’t be sent, and no page gets leave to ask', async () => {
    const form = { 'content-type': 'text/plain' };
    expect((await post(handleSignIn, JSON.stringify({ password }), form)).status).toBe(415);
    const asked = await ask(handleInsights, { method: 'OPTIONS', headers: { origin: 'https://fabrikam.com' } });
    expect(asked.status).toBe(204);
    expect([...asked.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('guessing', () => {
  const guesses = async (count: number, peerOf: (guess: number) => string) => {
    const statuses: number[] = [];
    for (let guess = 0; guess < count; guess++)
      statuses.push((await signIn({ peer: () => peerOf(guess) }, {}, `guess ${guess}`)).status);
    return statuses;
  };
  const tried = (statuses: number[]) => statuses.filter((status) => status === 401).length;

  test('one client gets so many guesses, then not even the right password helps until the time is over', async () => {
    const statuses = await guesses(40, () => '192.0.2.1');
    expect(statuses.slice(0, signInLimits.ofClient).every((status) => status === 401)).toBe(true);
    expect(statuses.slice(signInLimits.ofClient).every((status) => status === 429)).toBe(true);
    const refused = await signIn();
    expect(refused.status).toBe(429);
    now += Number(refused.headers.get('retry-after')) * 1000;
    expect((await signIn()).status).toBe(200);
  });

  test('many clients together get no more than the limit of all', async () => {
    expect(tried(await guesses(35, (guess) => `198.51.100.${guess}`))).toBe(signInLimits.ofAll);
    now += signInLimits.time;
    expect((await signIn()).status).toBe(200);
  });

  test('ten minutes of guesses, with as many addresses as somebody likes, stays at the limit', async () => {
    let made = 0;
    for (let minute = 0; minute < 10; minute++) {
      made += tried(await guesses(10, (guess) => `2001:db8:${minute}:${guess}::1`));
      now += 60_000;
    }
    expect(made).toBeLessThanOrEqual(2 * signInLimits.ofAll);
  });

  test('another header doesn’t make another client, unless a proxy of ours writes it', async () => {
    for (let guess = 0; guess < 10; guess++) await signIn({}, { 'x-forwarded-for': `198.51.100.${guess}` }, 'wrong');
    expect((await signIn({}, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(429);
  });

  test('of guesses that come at once no more are looked at', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, (_, guess) => signIn({}, {}, `guess ${guess}`)));
    expect(tried(answers.map(({ status }) => status))).toBeLessThanOrEqual(signInLimits.ofClient);
  });

  test('who is signed in stays so while others guess, and doesn’t use up attempts', async () => {
    const cookie = cookieOf(await signIn());
    for (let times = 0; times < 2 * signInLimits.ofClient; times++) expect((await signIn()).status).toBe(200);
    await guesses(35, (guess) => `198.51.100.${guess}`);
    expect((await get(handleInsights, cookie)).status).toBe(200);
  });

  test('whatever is wrong, the answer is the same', async () => {
    const answers = [
      await signIn({}, {}, 'x'),
      await signIn({}, {}, `${password}!`),
      await signIn({}, {}, 'Ω'.repeat(200)),
    ];
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
  });
});

describe('bad input', () => {
  test('hostile bodies never break it, and no answer repeats them', async () => {
    const mark = 'qzvPa55word';
    const bodies = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.json().map((text) => new TextEncoder().encode(text)),
      fc
        .record({ password: fc.oneof(fc.anything(), fc.string({ unit: 'binary' })), [mark]: fc.anything() })
        .map((value) =>
          new TextEncoder().encode(JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? 1 : one))),
        ),
    );
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        for (const handle of [handleSignIn, handleSignOut]) {
          const response = await post(handle, new Uint8Array(body));
          expect([200, 400, 401, 429]).toContain(response.status);
          expect(await response.text()).not.toContain(mark);
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['nothing', '', 400],
    ['no object', 'null', 400],
    ['a list', '[]', 400],
    ['an empty password', '{"password":""}', 400],
    ['a password that is none', '{"password":["a"]}', 400],
    ['another key', `{"password":"${password}","admin":true}`, 400],
    ['a key of the language', `{"__proto__":{"a":1},"password":"${password}"}`, 400],
    ['an endless password', JSON.stringify({ password: 'a'.repeat(201) }), 400],
    ['5 MB', JSON.stringify({ password: 'a'.repeat(5_000_000) }), 413],
  ])('%s', async (_, body, status) => {
    expect((await post(handleSignIn, body)).status).toBe(status);
  });

  test('other methods are told what is allowed', async () => {
    const put = await ask(handleSignIn, { method: 'PUT', headers: ownPage });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
    const posted = await ask(handleInsights, { method: 'POST', headers: ownPage });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, OPTIONS']);
  });

  test('who asks without end isn’t read any more', async () => {
    const rate = limitRate(1);
    await signIn({ rate });
    expect((await signIn({ rate })).status).toBe(429);
  });
});

test('where the store is away that is said, nobody gets in, and nothing of it is told', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const cookie = cookieOf(await signIn());
  const down = { store: async () => Promise.reject(new Error('postgres://site:Pa55word@db')) };
  const answers = [
    await signIn(down),
    await get(handleInsights, cookie, down),
    await get(handleSession, cookie, down),
    await get(handleInsightsExport, cookie, down),
  ];
  for (const answer of answers) {
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([503, null]);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answer.text()).not.toContain('Pa55word');
  }
  expect(log.mock.calls.join()).not.toContain('Pa55word');
  // Who was never here asks no store.
  expect(await (await get(handleSession, undefined, down)).json()).toEqual({ state: 'signed-out' });
  log.mockRestore();
});
