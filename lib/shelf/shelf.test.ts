import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findItems } from './find-items';
import { maskForShelf } from './mask-for-shelf';
import { cleanName, longestName, readShelfItem, type ShelfItem } from './shelf-item';
import { daysLeft, isOver } from './shelf-time';

const day = 86_400_000;
const item = (name: string, more: Partial<ShelfItem> = {}): ShelfItem => ({
  id: name,
  name,
  what: { kind: 'paste', text: 'AADSTS50076: use multi-factor authentication' },
  putAt: 0,
  touchedAt: 0,
  ...more,
});

test('an item is kept for thirty days after it was last touched, and not a moment longer', () => {
  expect(isOver({ touchedAt: 0 }, 30 * day - 1)).toBe(false);
  expect(isOver({ touchedAt: 0 }, 30 * day)).toBe(true);
  expect(daysLeft({ touchedAt: 0 }, 0)).toBe(30);
  expect(daysLeft({ touchedAt: 0 }, 29 * day + 1)).toBe(1);
  expect(daysLeft({ touchedAt: 5 * day }, 0)).toBe(30);
});

test('items are found by name, by what was found and by their text, the last touched first', () => {
  const titles = { 'mfa-required': 'Sign-in asks for a second factor' };
  const items = [
    item('Ticket 4711', { found: 'mfa-required', touchedAt: 1 }),
    item('Müller', { touchedAt: 3, what: { kind: 'visit', fragment: 'form=bare-401' } }),
    item('4712', { touchedAt: 2 }),
  ];
  const names = (search: string) => findItems(items, search, titles).map(({ name }) => name);
  expect(names('')).toEqual(['Müller', '4712', 'Ticket 4711']);
  expect(names('471')).toEqual(['4712', 'Ticket 4711']);
  expect(names('muller')).toEqual(['Müller']);
  expect(names('second FACTOR ticket')).toEqual(['Ticket 4711']);
  expect(names('bare-401')).toEqual(['Müller']);
  expect(names('nothing of it')).toEqual([]);
});

test('what was put on the shelf is read as it was, and anything else in the storage is left alone', () => {
  const whole = item('a', { found: 'mfa-required' });
  expect(readShelfItem(structuredClone(whole))).toEqual(whole);
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(readShelfItem(value)).toBeUndefined();
    }),
  );
  for (const key of ['id', 'name', 'what', 'putAt', 'touchedAt'])
    expect(readShelfItem({ ...whole, [key]: undefined }), key).toBeUndefined();
});

test('a name is one line that is not too long, and never empty', () => {
  expect(cleanName('  4711\n\u0000 urgent ', 'x')).toBe('4711 urgent');
  fc.assert(
    fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (text) => {
      const name = cleanName(text, 'x');
      expect(name).not.toBe('');
      expect(name).not.toMatch(/\p{Cc}/u);
      expect(name.length).toBeLessThanOrEqual(longestName);
    }),
    { numRuns: 40 },
  );
});

test('names and addresses stay only where a person wants them, passwords and tokens never', () => {
  const text = 'svc-mig@contoso.com refused, pwd: Winter-Is-9, Authorization: Basic bWlnOldpbnRlcg==';
  const masked = maskForShelf(text, false);
  expect(masked).not.toMatch(/contoso|Winter|bWlnOldpbnRlcg/);
  const withNames = maskForShelf(text, true);
  expect(withNames).toContain('svc-mig@contoso.com');
  expect(withNames).not.toMatch(/Winter|bWlnOldpbnRlcg/);
});
