import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadContent } from '../content/load-content';
import { siteAddresses } from '../content/site-addresses';
import { mendAddress } from './mend-address';
import { parseMessageFragment } from './message-fragment';

const addresses = siteAddresses(loadContent()).map(({ address }) => address);
const pages = fc.constantFrom(...addresses.filter((address) => address !== '/'));

test('every address of the site is right as it stands', () => {
  expect(addresses.filter((address) => mendAddress(address))).toEqual([]);
});

test.each([
  ['/e/MFA-Required', '/e/mfa-required'],
  ['/E/AADSTS50076', '/e/aadsts50076'],
  ['/e/mfa-required.', '/e/mfa-required'],
  ['/e/mfa-required).', '/e/mfa-required'],
  ['/e/mfa-required]', '/e/mfa-required'],
  ['/e/mfa-required%5D', '/e/mfa-required'],
  ['/e/mfa-required%3E', '/e/mfa-required'],
  ['/e/mfa-required%253E', '/e/mfa-required'],
  ['/e/mfa-required%22%3EOpen%20the%20article%3C/a%3E', '/e/mfa-required'],
  ['/e/mfa-required%0D%0A', '/e/mfa-required'],
  ['/e/mfa-required%0Athe', '/e/mfa-requiredthe'],
  ['/e/mfa-%0Arequired', '/e/mfa-required'],
  ['/e/mfa-=%0D%0Arequired', '/e/mfa-required'],
  ['/e/mfa-required%20', '/e/mfa-required'],
  ['/e/mfa-required%C2%A0', '/e/mfa-required'],
  ['/e/mfa-required%E2%80%8B', '/e/mfa-required'],
  ['/e/mfa%2Drequired', '/e/mfa-required'],
  ['/e%2Fmfa-required', '/e/mfa-required'],
  ['/e/mfa-required%', '/e/mfa-required'],
  ['/e/mfa-required%FF', '/e/mfa-required'],
  ['/e/mfa-required%E0%A4%A', '/e/mfa-required'],
  ['/e/mfa-required=0D=0A', '/e/mfa-required'],
  ['/e/mfa-required&data=05', '/e/mfa-required'],
  ['//e//mfa-required', '/e/mfa-required'],
  ['/e/mfa-required/', '/e/mfa-required'],
  ['/causes/mfa-required%2C', '/causes/mfa-required'],
])('%s is mended', (damaged, right) => {
  expect(mendAddress(damaged)?.path).toBe(right);
});

test('a # that a wrapper encoded comes back, with the message after it', () => {
  const message = 'AADSTS50076: 50 % of "ann@contoso.com" & more #1';
  for (const wrap of [encodeURIComponent, (text: string) => encodeURIComponent(encodeURIComponent(text))]) {
    const mended = mendAddress(`/e/mfa-required${wrap(`#m=${encodeURIComponent(message)}`)}`);
    expect(mended?.path).toBe('/e/mfa-required');
    expect(parseMessageFragment(mended?.fragment ?? '')?.message).toBe(message);
  }
  expect(mendAddress('/causes/mfa-required%23fix-it')).toEqual({ path: '/causes/mfa-required', fragment: '' });
});

test.each(['/', '//', '//evil.example', '/%2F%2Fevil.example', '/%5Cevil.example', '/e/..%2F..%2Fx', '/%00', '/%'])(
  'nothing is made of %s that leads elsewhere',
  (given) => expect(mendAddress(given)?.path ?? '/').toMatch(/^\/(?!\/)[a-z0-9./-]*$/),
);

test('however an address is damaged, it is mended', () => {
  const damages = fc.constantFrom<(address: string) => string>(
    (address) => address.toUpperCase(),
    (address) => `${address}.`,
    (address) => `${address})`,
    (address) => `${address}%3E`,
    (address) => `${address}%0A`,
    (address) => `${address}%20`,
    (address) => `${address}/`,
  );
  fc.assert(
    fc.property(pages, fc.array(damages, { minLength: 1, maxLength: 4 }), (address, list) => {
      const damaged = list.reduce((text, damage) => damage(text), address);
      expect(mendAddress(damaged)?.path).toBe(address);
    }),
    { numRuns: 500 },
  );
});

test('what was mended needs no second time, and stays on this site', () => {
  const piece = fc.constantFrom(
    '/',
    '//',
    'e',
    'E',
    '%',
    '%2F',
    '%25',
    '%0A',
    '%5C',
    '.',
    '..',
    '#',
    '%23',
    'm=',
    ':',
    '@',
    '-',
    'é',
    '>',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 }))), (pieces) => {
      const mended = mendAddress(`/${pieces.join('')}`);
      fc.pre(mended !== undefined);
      expect(mended?.path).toMatch(/^\/[a-z0-9]/);
      expect(mendAddress(mended?.path ?? '')).toBeUndefined();
    }),
    { numRuns: 3000 },
  );
});
