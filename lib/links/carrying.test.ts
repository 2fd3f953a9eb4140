import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { carriesText, takeFromAddress } from './carrying';

/** What the page's first script does at an address: the address it leaves, and what it keeps. */
function arriveAt(address: string) {
  const { pathname, search, hash } = new URL(address, 'https://site.example');
  const window: { carried?: string } = {};
  let left = address;
  const history = {
    state: null,
    replaceState: (_: unknown, __: string, to: string) => {
      left = to;
    },
  };
  runInNewContext(takeFromAddress, { location: { pathname, search, hash }, window, history });
  return { left, carried: window.carried };
}

test.each([
  ['/e/mfa-required#m=401', '/e/mfa-required'],
  ['/e/mfa-required?from=mail#side=source&m=401', '/e/mfa-required?from=mail'],
  ['/#m%3D401%2520x', '/'],
  ['/#side=source', '/'],
  ['/guide#side=source&m=401', '/guide'],
  ['/de/guide#side=source&m=401', '/de/guide'],
  ['/fr#side=source', '/fr'],
  ['/nowhere#x=1&m=401', '/nowhere'],
])('%s is taken out of the address', (address, left) => {
  expect(arriveAt(address)).toEqual({ left, carried: address.slice(address.indexOf('#')) });
});

test.each([
  '/e/mfa-required',
  '/causes/mfa-required#fix-it',
  '/errors/bare-401#message',
  '/guide#side=source&day=2026-11-24',
  '/checks/token-test#side=source&day=2026-11-24',
  '/guide#form=bare-401&day=2026-11-24',
])('%s is left alone', (address) => {
  expect(arriveAt(address)).toEqual({ left: address, carried: undefined });
});

test('the script and the page agree', () => {
  for (const path of ['/', '/guide', '/checks/token-test', '/e/x']) {
    for (const hash of ['#m=1', '#side=source', '#code%3Dx', '#x', '#a=1&m=2']) {
      expect(arriveAt(path + hash).carried !== undefined).toBe(carriesText(path, hash));
    }
  }
});
