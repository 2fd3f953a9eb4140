import { once } from 'node:events';
import { request as open } from 'node:http';
import { connect } from 'node:net';
import { expect } from '@playwright/test';
import { test } from './fixtures';

const path = '/api/match';
const mfa = 'AADSTS50076: you must use multi-factor authentication to access the resource';

test('a service sends an error and gets the link for its e-mail, which opens', { tag: '@once' }, async ({
  request,
  baseURL,
}) => {
  const response = await request.post(path, { data: [{ text: mfa, limit: 1 }, { text: '' }] });
  expect(response.status()).toBe(200);
  expect(response.headers()['cache-control']).toBe('no-store');
  const [answer, nothing] = await response.json();
  expect(nothing.matches).toEqual([]);
  const [match] = answer.matches;
  expect(match).toMatchObject({ kind: 'cause', id: 'mfa-required' });
  const [{ text, start, end }] = match.evidence;
  expect(mfa.slice(start, end)).toBe(text);
  const { pathname } = new URL(match.link);
  expect(pathname).toBe('/e/mfa-required');
  expect((await request.get(`${baseURL}${pathname}`)).status()).toBe(200);
});

test('what is wrong with a request is said, and never by a 500', { tag: '@once' }, async ({ request }) => {
  const json = { 'content-type': 'application/json' };
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const statusOf = async (data: string | Buffer, headers: Record<string, string> = json) =>
    (await request.post(path, { data, headers })).status();
  expect(await statusOf(Buffer.from('{"text":'))).toBe(400);
  expect(await statusOf(Buffer.from(deep))).toBe(400);
  expect(await statusOf(Buffer.from([0x22, 0xff, 0x22]))).toBe(400);
  expect(await statusOf(Buffer.from('{"text":""}'), { 'content-type': 'text/plain' })).toBe(415);
  for (const method of ['GET', 'PUT', 'DELETE']) {
    const refused = await request.fetch(path, { method });
    expect(refused.status(), method).toBe(405);
    expect(refused.headers().allow, method).toBe('POST, OPTIONS');
  }
});

test('a body that is too large is refused, and of a huge one only the beginning is read', { tag: '@once' }, async ({
  request,
  baseURL,
}) => {
  const large = await request.post(path, { data: { text: 'a'.repeat(1.5 * 1024 * 1024) } });
  expect(large.status()).toBe(413);

  const { hostname, port } = new URL(baseURL ?? '');
  const sent = open({ hostname, port, path, method: 'POST', headers: { 'content-type': 'application/json' } });
  const outcome = new Promise<unknown>((resolve) => {
    sent.on('response', (response) => resolve(response.resume().statusCode));
    // Who sends on after the answer may find the connection closed before reading it.
    sent.on('error', (error) => resolve('code' in error ? error.code : error));
  });
  const chunk = Buffer.alloc(64 * 1024, 'a');
  let isOver = false;
  outcome.then(() => {
    isOver = true;
  });
  let bytes = 0;
  for (; !isOver && bytes < 100 * 1024 * 1024; bytes += chunk.length)
    if (!sent.write(chunk)) await Promise.race([new Promise((resolve) => sent.once('drain', resolve)), outcome]);
  expect([413, 'EPIPE', 'ECONNRESET']).toContain(await outcome);
  expect(bytes).toBeLessThan(20 * 1024 * 1024);
  sent.destroy();
});

test('bytes that are no request at all leave the server running', { tag: '@once' }, async ({ request, baseURL }) => {
  const { hostname, port } = new URL(baseURL ?? '');
  for (const head of ['', `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n`]) {
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    socket.end(Buffer.concat([Buffer.from(head), Buffer.from([0xff, 0, 0x7b, 0x80])]));
    socket.resume();
    await once(socket, 'close');
  }
  expect((await request.post(path, { data: { text: '' } })).status()).toBe(200);
});

test('the API and the catalogue describe themselves', { tag: '@once' }, async ({ request }) => {
  const described = await (await request.get('/api/openapi.json')).json();
  expect(described.openapi).toBe('3.1.0');
  const catalogue = await request.get('/catalogue.json');
  expect(catalogue.headers()['content-type']).toContain('application/json');
  const { shape, version, causes } = await catalogue.json();
  expect([shape, typeof version]).toEqual([1, 'string']);
  expect(causes.map(({ id }: { id: string }) => id)).toContain('mfa-required');
});
