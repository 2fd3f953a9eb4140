import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadContent } from '../content/load-content';
import { shortTargets } from '../content/short-targets';
import { nearestIds } from './nearest-ids';

const known = shortTargets(loadContent());
const nearest = (wanted: string) => nearestIds(wanted, known, 5).map(({ id }) => id);

test.each([
  ['mfa-requried', 'mfa-required'],
  ['mfa-require', 'mfa-required'],
  ['mfarequired', 'mfa-required'],
  ['mfa-requiredplease', 'mfa-required'],
  ['full-access-as-app-mis', 'full-access-as-app-missing'],
  ['aadsts5007', 'aadsts50076'],
  ['adsts50076', 'aadsts50076'],
  ['throtling', 'throttling'],
])('%s was meant as %s', (wanted, meant) => {
  expect(nearest(wanted)).toContain(meant);
});

test('a word in common is enough', () => {
  expect(nearest('kiosk-mailbox')).toContain('ews-kiosk-licence');
});

test.each(['', 'x', 'zzzzzzzzzzzz', 'wp-login', '1'])('nothing is near to “%s”', (wanted) => {
  expect(nearest(wanted)).toEqual([]);
});

test('a letter too many, too few or wrong still finds the id', () => {
  fc.assert(
    fc.property(fc.constantFrom(...known.filter(({ id }) => id.length > 5)), fc.nat(), fc.nat(2), (meant, at, how) => {
      const place = at % meant.id.length;
      const damaged = meant.id.slice(0, place) + ['', 'q', `q${meant.id[place]}`][how] + meant.id.slice(place + 1);
      // A dozen codes may be one digit away, so one of them needn't be among the first; the words of an article are.
      const count = meant.kind === 'code' ? known.length : 5;
      expect(nearestIds(damaged, known, count)).toContain(meant);
    }),
    { numRuns: 1000 },
  );
});

test('an endless address takes no time', () => {
  const start = performance.now();
  nearest('a'.repeat(100_000));
  nearest('mfa-'.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(3000);
});
