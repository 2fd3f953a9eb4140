import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { GuideModel } from '../guide/guide-model';
import type { Miss, Outcome } from '../store/outcome';
import type { Store } from '../store/store';
import { missExamples, outcomeExamples } from './examples';
import { type FeedbackService, handleMiss, handleOutcome } from './handle-feedback';
import { limitRate, noLimit } from './rate-limit';

const json = { 'content-type': 'application/json' };
const outcome = outcomeExamples.visit.value;
const miss = missExamples.miss.value;

/** Of the guide's model only what an address is read by. */
const model = {
  version: 'test',
  causes: [{ id: 'mfa-required', fixes: [{ id: 'exclude-one-account' }] }],
  checks: [{ id: 'failing-system', answers: [{ id: 'exchange-online' }] }],
  forms: [{ id: 'bare-401' }],
} as unknown as GuideModel;

let outcomes: Outcome[];
let misses: Miss[];
beforeEach(() => {
  outcomes = [];
  misses = [];
});
const store = {
  addOutcome: async (one: Outcome) => outcomes.push(one) > 0,
  addMiss: async (one: Miss) => misses.push(one) > 0,
} as unknown as Store;

const service = (given: Partial<FeedbackService> = {}): FeedbackService => ({
  store: async () => store,
  model,
  rate: noLimit,
  now: () => Date.UTC(2026, 10, 24, 12),
  peer: () => '192.0.2.1',
  ...given,
});
const request = (body: BodyInit) =>
  new Request('https://help.contoso.com/api', { method: 'POST', headers: json, body });
const say = (value: unknown, given?: Partial<FeedbackService>) =>
  handleOutcome(request(JSON.stringify(value)), () => service(given));
const sendMiss = (value: unknown, given?: Partial<FeedbackService>) =>
  handleMiss(request(JSON.stringify(value)), () => service(given));

describe('what is kept', () => {
  test('an outcome as it was sent, and its id is the answer', async () => {
    const response = await say(outcome);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ kept: outcome.id });
    expect(outcomes).toEqual([outcome]);
  });

  test('of a visit only what the guide knows, and no minutes that then fit nothing', async () => {
    const visit = 'form=bare-401&trail=failing-system.exchange-online_my.secret&name=adele&day=2026-11-24';
    await say({ ...outcome, visit, minutes: [1, 2] });
    expect(outcomes[0]?.visit).toBe('form=bare-401&trail=failing-system.exchange-online&day=2026-11-24');
    expect(outcomes[0]?.minutes).toEqual([]);
  });

  test('a visit of which the guide knows nothing is a day', async () => {
    await say({ ...outcome, visit: '<script>alert(1)</script>', minutes: [] });
    expect(outcomes[0]?.visit).toBe('day=2026-11-24');
  });

  test('a reason without names and secrets', async () => {
    await say({ ...outcome, reason: 'adele@fabrikam.com says password: Winter2026!\u0000\ud800' });
    expect(outcomes[0]?.reason).not.toMatch(/adele|Winter2026|\0/);
    await say({ ...outcome, reason: ' \n ' });
    expect(outcomes[1]?.reason).toBeNull();
  });

  test('a missed text is masked once more, whoever sent it', async () => {
    await sendMiss({ ...miss, text: 'Login of adele@fabrikam.com with Authorization: Bearer abcdefgh12345678 failed' });
    expect(misses[0]?.text).not.toMatch(/adele|abcdefgh12345678/);
    expect(misses[0]?.text).toContain('failed');
  });

  test('20,000 characters are kept', async () => {
    expect((await sendMiss({ ...miss, text: 'a b '.repeat(5_000) })).status).toBe(200);
    expect((await sendMiss({ ...miss, text: `${'a b '.repeat(5_000)}c` })).status).toBe(400);
    expect(misses).toHaveLength(1);
  });
});

describe('what is refused', () => {
  test.each([
    ['null', null, undefined],
    ['a list', [outcome], undefined],
    ['no id', { ...outcome, id: undefined }, 'id'],
    ['another id', { ...outcome, id: '1; DROP TABLE outcome' }, 'id'],
    ['another key', { ...outcome, from: 'adele@fabrikam.com' }, undefined],
    ['a key of the language', JSON.parse(JSON.stringify(outcome).replace('{', '{"__proto__":{"a":1},')), undefined],
    ['another answer', { ...outcome, said: 'maybe' }, 'said'],
    ['another language', { ...outcome, language: 'xx' }, 'language'],
    ['a cause that is none', { ...outcome, cause: '../../etc/passwd' }, 'cause'],
    ['a cause that is not there', { ...outcome, cause: 'never-written' }, 'cause'],
    ['a reason that is too long', { ...outcome, reason: 'a'.repeat(501) }, 'reason'],
    ['a visit that is too long', { ...outcome, visit: 'a'.repeat(8_001) }, 'visit'],
    ['minutes below nothing', { ...outcome, minutes: [-1, 0] }, 'minutes[0]'],
    ['half minutes', { ...outcome, minutes: [0, 0.5] }, 'minutes[1]'],
    ['a minute that is none', { ...outcome, minutes: ['1'] }, 'minutes[0]'],
    ['too many minutes', { ...outcome, minutes: Array(201).fill(0) }, 'minutes'],
  ])('%s', async (_, value, at) => {
    const response = await say(value);
    expect(response.status).toBe(400);
    expect((await response.json()).at).toBe(at);
    expect(outcomes).toEqual([]);
  });

  test('a text of spaces alone', async () => {
    expect((await sendMiss({ ...miss, text: ' \n\t' })).status).toBe(400);
  });

  test('no reason repeats what was sent', async () => {
    const secret = 'Pa55word';
    for (const value of [secret, { [secret]: 1 }, { ...outcome, said: secret }, { ...outcome, cause: secret }])
      expect(await (await say(value)).text()).not.toContain(secret);
  });

  test('500 random bodies never break it', async () => {
    const bytes = Buffer.from(JSON.stringify(outcome));
    let state = 401;
    const random = () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return state >>> 8;
    };
    for (let run = 0; run < 500; run++) {
      const body = Buffer.from(bytes);
      for (let times = 0; times < 1 + (run % 4); times++) body[random() % body.length] = random() % 256;
      for (const handle of [handleOutcome, handleMiss])
        expect([200, 400], body.toString('hex')).toContain(
          (await handle(request(new Uint8Array(body)), service)).status,
        );
    }
  });

  test('other methods and media types', async () => {
    const get = await handleOutcome(new Request('https://help.contoso.com/api'), service);
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
    const text = new Request('https://help.contoso.com/api', { method: 'POST', body: JSON.stringify(outcome) });
    expect((await handleOutcome(text, service)).status).toBe(415);
  });

  test('pages of other sites get no leave to send', async () => {
    const headers = { origin: 'https://fabrikam.com', 'access-control-request-method': 'POST' };
    const asked = await handleOutcome(
      new Request('https://help.contoso.com/api', { method: 'OPTIONS', headers }),
      service,
    );
    expect(asked.status).toBe(204);
    expect([...asked.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('when it can’t be kept', () => {
  test.each([
    ['the store can’t be opened', async () => Promise.reject(new Error('postgres://site:Pa55word@db'))],
    ['the store fails', async () => ({ addOutcome: async () => Promise.reject(new RangeError('Pa55word')) })],
  ])('%s: that is said, with when to try again, and nothing of it is told', async (_, open) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const response = await say(outcome, { store: open as unknown as FeedbackService['store'] });
    expect(response.status).toBe(503);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(`${await response.text()} ${log.mock.calls.join()}`).not.toContain('Pa55word');
    log.mockRestore();
  });

  test('once it is there again, the same is kept', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let isUp = false;
    const open = async () => (isUp ? store : Promise.reject(new Error('down')));
    expect((await say(outcome, { store: open })).status).toBe(503);
    isUp = true;
    expect((await say(outcome, { store: open })).status).toBe(200);
    log.mockRestore();
  });

  test('who sends too often is told how long to wait', async () => {
    const rate = limitRate(1);
    expect((await say(outcome, { rate })).status).toBe(200);
    const refused = await say(outcome, { rate });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
  });
});
