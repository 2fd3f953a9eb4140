import { expect, test } from 'vitest';
import { shortLink } from './short-link';

const site = 'https://help.example.com';

test('a link carries its id alone by default', () => {
  expect(shortLink(site, 'mfa-required')).toBe('https://help.example.com/e/mfa-required');
  expect(shortLink(site)).toBe('https://help.example.com/');
  expect(shortLink(site, 'mfa-required', { message: '', facts: {} })).toBe('https://help.example.com/e/mfa-required');
});

test('the message stands last, so that a link that is cut off keeps its facts', () => {
  const carried = { message: '401 (Unauthorized)!', facts: { item: 'ann@contoso.com', side: 'source' } };
  expect(shortLink(site, 'bare-401', carried)).toBe(
    'https://help.example.com/e/bare-401#side=source&item=ann%40contoso.com&m=401%20%28Unauthorized%29%21',
  );
  expect(shortLink(site, undefined, { message: 'a' })).toBe('https://help.example.com/#m=a');
});

test('half a letter doesn\u2019t break a link', () => {
  expect(shortLink(site, undefined, { message: 'x\ud83d' })).toBe('https://help.example.com/#m=x%EF%BF%BD');
});
