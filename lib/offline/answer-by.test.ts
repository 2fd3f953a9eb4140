import { expect, test } from 'vitest';
import { answerBy, keptAddress } from './answer-by';

const origin = 'https://site.example.com';
const folders = ['/_next/static/', '/catalogue/'];
const by = (path: string, { method = 'GET', mode = 'cors', headers = {} } = {}) =>
  answerBy({ method, mode, url: new URL(path, origin).href, headers: new Headers(headers) }, origin, folders);

test('hashed files come from what is kept, pages and their data from the network first', () => {
  expect(by('/_next/static/chunks/a.js')).toBe('file');
  expect(by('/catalogue/1a2b.json')).toBe('file');
  expect(by('/causes/mfa-required', { mode: 'navigate' })).toBe('page');
  expect(by('/causes/mfa-required?_rsc=x', { headers: { RSC: '1' } })).toBe('page-data');
});

test('what is sent, the API, other sites and all else are the network’s', () => {
  expect(by('/', { method: 'POST', mode: 'navigate' })).toBe('network');
  expect(by('/api/match', { mode: 'navigate' })).toBe('network');
  expect(by('/api/openapi.json')).toBe('network');
  expect(by('https://other.example.com/_next/static/a.js')).toBe('network');
  expect(by('/catalogue.json')).toBe('network');
  expect(by('/causes/mfa-required.md')).toBe('network');
});

test('a page is kept under its path alone, whatever a link carries', () => {
  expect(keptAddress(`${origin}/e/mfa-required?m=secret#m=secret`)).toBe('/e/mfa-required');
  expect(keptAddress(`${origin}/causes/mfa-required.txt?_rsc=x`)).toBe('/causes/mfa-required');
  expect(keptAddress(`${origin}/index.txt`)).toBe('/');
  expect(keptAddress(`${origin}/`)).toBe('/');
});
