import { beforeAll, describe, expect, test, vi } from 'vitest';
import { handleMatch, type MatchService } from './handle-match';
import { apiProblem, matchAnswer } from './match-response';
import { limitRate } from './rate-limit';
import { held, testService } from './test-service';

const address = 'https://help.contoso.com/api/match';
const json = { 'content-type': 'application/json' };
let service: MatchService;
beforeAll(() => {
  service = testService();
});

const send = (body: BodyInit | null, headers: Record<string, string> = json, given: Partial<MatchService> = {}) =>
  handleMatch(new Request(address, { method: 'POST', body, headers, duplex: 'half' } as RequestInit), () => ({
    ...service,
    ...given,
  }));
const ask = (value: unknown, given?: Partial<MatchService>) => send(JSON.stringify(value), json, given);

/** A body that comes in pieces; `pulled` counts how many were asked for. */
function streamOf(piece: Uint8Array, times: number) {
  const counter = { pulled: 0 };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        counter.pulled++;
        if (counter.pulled > times) controller.close();
        else controller.enqueue(piece);
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, counter };
}

describe('what is asked', () => {
  test('one text gets one answer, with evidence that stands in it and the link for the e-mail', async () => {
    const response = await ask({ text: held });
    expect(response.status).toBe(200);
    const answer = matchAnswer.parse(await response.json());
    expect(answer.matches.map(({ kind, id, link }) => [kind, id, link])).toEqual([
      ['cause', 'mailbox-on-hold', 'https://help.contoso.com/e/mailbox-on-hold'],
      ['error', 'bare-refusal', 'https://help.contoso.com/e/bare-refusal'],
    ]);
    for (const { text, start, end } of answer.matches.flatMap(({ evidence }) => evidence))
      expect(held.slice(start, end)).toBe(text);
  });

  test('a list is answered in its order, an empty list with an empty list', async () => {
    const answers = await (await ask([{ text: '' }, { text: held, limit: 1 }])).json();
    expect(answers.map(({ matches }: { matches: unknown[] }) => matches.length)).toEqual([0, 1]);
    expect(await (await ask([])).json()).toEqual([]);
    expect((await ask(Array(100).fill({ text: held }))).status).toBe(200);
  });

  test('an empty text is answered, with nothing', async () => {
    expect(await (await ask({ text: '' })).json()).toEqual({ matches: [], facts: {}, elsewhere: [], unknownCodes: [] });
  });

  test("another product's error is answered with the page that says where to look", async () => {
    const { elsewhere } = await (await ask({ text: 'Error response from daemon' })).json();
    expect(elsewhere[0]).toMatchObject({ id: 'docker', link: 'https://help.contoso.com/elsewhere/docker' });
  });

  test('every answer may be kept by nobody and is what it says', async () => {
    const answers = [ask({ text: '' }), ask(1), send('{}', {}), handleMatch(new Request(address), () => service)];
    for (const response of await Promise.all(answers)) {
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('content-type')).toBe('application/json');
    }
  });
});

describe('what is refused', () => {
  test.each([
    ['null', 'Expected {"text": "..."}, or a list of these.', undefined],
    ['"text"', 'Expected {"text": "..."}, or a list of these.', undefined],
    ['{}', 'Expected a text.', 'text'],
    ['{"text":7}', 'Expected a text.', 'text'],
    ['[{"text":""},7]', 'Expected {"text": "..."}, or a list of these.', '[1]'],
    ['[{"text":""},{"text":"","limit":0}]', 'Expected a whole number from 1 to 20.', '[1].limit'],
    ['{"text":"","limit":21}', 'Expected a whole number from 1 to 20.', 'limit'],
    ['{"text":"","limit":1.5}', 'Expected a whole number from 1 to 20.', 'limit'],
    ['{"text":"","limit":"5"}', 'Expected a whole number from 1 to 20.', 'limit'],
    ['{"text":"","today":"2026-11-24"}', 'Expected no keys but text and limit.', undefined],
    [JSON.stringify(Array(101).fill({ text: '' })), 'Expected at most 100 texts.', undefined],
    [`[${'0,'.repeat(400_000)}0]`, 'Expected at most 100 texts.', undefined],
    ['', 'The body is not JSON.', undefined],
    ['{"text":"geheim', 'The body is not JSON.', undefined],
  ])('%.40s', async (body, error, at) => {
    const response = await send(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual(at === undefined ? { error } : { error, at });
  });

  test('no reason repeats what was sent', async () => {
    const secret = 'Pa55word';
    for (const body of [secret, `{"text":${secret}`, `{"${secret}":1,"text":""}`, `{"text":{"${secret}":1}}`])
      expect(await (await send(body)).text(), body).not.toContain(secret);
    for (const type of [secret, `application/json;${secret}`])
      expect(await (await send('{}', { 'content-type': type })).text()).not.toContain(secret);
  });

  test.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'])('%s is told which methods are allowed', async (method) => {
    const response = await handleMatch(new Request(address, { method }), () => service);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST, OPTIONS');
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/json; charset=utf-16',
    'application/jsonp',
    '',
  ])('the media type “%s”', async (type) => {
    expect((await send('{"text":""}', { 'content-type': type })).status).toBe(415);
  });

  test('a packed body', async () => {
    expect((await send('{"text":""}', { ...json, 'content-encoding': 'gzip' })).status).toBe(415);
  });

  test.each(['application/json', 'Application/JSON; charset=UTF-8', 'application/json;charset="utf-8"'])(
    '%s is taken',
    async (type) => {
      expect((await send('{"text":""}', { 'content-type': type })).status).toBe(200);
    },
  );
});

describe('hostile bodies', () => {
  const chunk = new Uint8Array(64 * 1024).fill(0x61);

  test('of 10 MB no more is read than shows that it is too large', async () => {
    const { stream, counter } = streamOf(chunk, 160);
    const response = await send(stream);
    expect(response.status).toBe(413);
    expect(response.headers.get('connection')).toBe('close');
    expect(counter.pulled).toBe(17);
  });

  test('a length that is too large is believed: nothing is read', async () => {
    const { stream, counter } = streamOf(chunk, 160);
    expect((await send(stream, { ...json, 'content-length': '10485760' })).status).toBe(413);
    expect(counter.pulled).toBe(0);
  });

  test('a length that is too small is not believed', async () => {
    const { stream } = streamOf(chunk, 160);
    expect((await send(stream, { ...json, 'content-length': '10' })).status).toBe(413);
  });

  test('1 MB to the byte is read, and one byte more is not', async () => {
    const text = 'ü'.repeat((1024 * 1024 - '{"text":""}'.length - 1) / 2);
    expect(Buffer.byteLength(JSON.stringify({ text })) + 1).toBe(1024 * 1024);
    expect((await send(`${JSON.stringify({ text })} `)).status).toBe(200);
    expect((await send(`${JSON.stringify({ text })}  `)).status).toBe(413);
  });

  test('a slow sender is sent away', async () => {
    const slow = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([0x7b])) });
    expect((await send(slow, json, { patience: 20 })).status).toBe(408);
  });

  test('a sender who breaks off is no failure of ours', async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(new Error('gone')) });
    expect((await send(broken)).status).toBe(400);
  });

  test.each([
    ['100,000 lists in one another', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['100,000 objects in one another', `${'{"text":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['100,000 keys', `{${Array.from({ length: 100_000 }, (_, key) => `"${key}":1`).join()}}`],
    ['a key of the language itself', '{"__proto__":{"text":"x"},"constructor":1}'],
    ['a number without end', `{"text":"","limit":1${'0'.repeat(100_000)}}`],
  ])('%s', async (_, body) => {
    expect((await send(body)).status).toBe(400);
  });

  test('halves of characters in a text are no mistake', async () => {
    expect((await send('{"text":"\\ud800 \\u0000 \\udc00"}')).status).toBe(200);
  });

  test('other encodings are named', async () => {
    const text = '{"text":"Postfächer"}';
    for (const bytes of [
      Buffer.from(text, 'latin1'),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from([0x22, 0xc3]),
    ]) {
      const response = await send(new Uint8Array(bytes));
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({ error: 'The body is not UTF-8.' });
    }
    expect((await send(`\ufeff${text}`)).status).toBe(200);
  });

  test('1,000 random bodies never break it', async () => {
    let state = 401;
    const random = () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return state >>> 8;
    };
    const seeds = ['{"text":"x","limit":3}', `[{"text":"${held}"}]`, ''].map((seed) => Buffer.from(seed));
    for (let run = 0; run < 1000; run++) {
      const seed = seeds[run % seeds.length] ?? Buffer.alloc(0);
      const bytes = run % 2 ? Buffer.from(seed) : Buffer.alloc(random() % 300);
      for (let place = 0; place < bytes.length; place++)
        if (run % 2 === 0 || random() % 8 === 0) bytes[place] = random() % 256;
      const response = await send(new Uint8Array(bytes));
      expect([200, 400], bytes.toString('hex')).toContain(response.status);
      if (response.status === 400) apiProblem.parse(await response.json());
    }
  });

  test('what goes wrong inside is answered and not told, neither to the sender nor to the log', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const answer = ({ text }: { text: string }): never => {
      throw new RangeError(`can't read ${text}`);
    };
    const response = await ask({ text: 'Pa55word' }, { answer });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('Pa55word');
    expect(log.mock.calls).toEqual([['/api/match: RangeError']]);
    log.mockRestore();
  });
});

describe('how often', () => {
  const noon = Date.UTC(2026, 10, 24, 12);

  test('who asks too often is told how long to wait, and nobody else is', async () => {
    let now = noon;
    let peer = '192.0.2.1';
    const given = { rate: limitRate(2), now: () => now, peer: () => peer };
    const statuses = [await ask({ text: '' }, given), await ask([{ text: '' }], given)].map(({ status }) => status);
    expect(statuses).toEqual([200, 200]);
    const refused = await ask({ text: '' }, given);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('30');
    peer = '192.0.2.2';
    expect((await ask({ text: '' }, given)).status).toBe(200);
    peer = '192.0.2.1';
    now += 30_000;
    expect((await ask({ text: '' }, given)).status).toBe(200);
  });

  test('a header is believed only where the settings say so', async () => {
    const from = (client: string) => ({ ...json, 'x-forwarded-for': client, 'x-real-ip': client });
    const untrusting = { rate: limitRate(1) };
    expect((await send('{"text":""}', from('203.0.113.1'), untrusting)).status).toBe(200);
    expect((await send('{"text":""}', from('203.0.113.2'), untrusting)).status).toBe(429);
    const trusting = { rate: limitRate(1), trustedHeader: 'x-forwarded-for' };
    expect((await send('{"text":""}', from('203.0.113.1'), trusting)).status).toBe(200);
    expect((await send('{"text":""}', from('203.0.113.2'), trusting)).status).toBe(200);
    expect((await send('{"text":""}', from('198.51.100.7, 203.0.113.2'), trusting)).status).toBe(429);
  });

  test('who may not ask is not read', async () => {
    const rate = limitRate(1);
    await ask({ text: '' }, { rate });
    const { stream, counter } = streamOf(new Uint8Array(1024), 10);
    expect((await send(stream, json, { rate })).status).toBe(429);
    expect(counter.pulled).toBe(0);
  });
});

describe('pages of other sites', () => {
  const origin = 'https://tickets.contoso.com';
  const preflight = (given: Partial<MatchService>, from = origin) =>
    handleMatch(new Request(address, { method: 'OPTIONS', headers: { origin: from } }), () => ({
      ...service,
      ...given,
    }));

  test('none may read an answer by default', async () => {
    const response = await preflight({});
    expect(response.status).toBe(204);
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test('the sites of site.yaml may, and only they', async () => {
    const response = await preflight({ cors: [origin] });
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    expect(response.headers.get('access-control-allow-methods')).toBe('POST');
    const answer = await send('{"text":""}', { ...json, origin }, { cors: [origin] });
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(answer.headers.get('vary')).toBe('Origin');
    const other = await preflight({ cors: [origin] }, 'https://tickets.fabrikam.com');
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
    expect(other.headers.get('vary')).toBe('Origin');
    expect((await preflight({ cors: ['*'] })).headers.get('access-control-allow-origin')).toBe('*');
  });

  test('they can read refusals too', async () => {
    const rate = limitRate(1);
    const twice = [0, 1].map(() => send('{"text":""}', { ...json, origin }, { cors: [origin], rate }));
    const refused = (await Promise.all(twice)).find(({ status }) => status === 429);
    expect(refused?.headers.get('access-control-allow-origin')).toBe(origin);
    expect(refused?.headers.get('access-control-expose-headers')).toBe('Retry-After');
  });
});
