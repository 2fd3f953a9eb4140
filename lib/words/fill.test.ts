import { expect, test } from 'vitest';
import { fill, fillCount, formatDay, formatSize } from './fill';

test('fills in what it knows and leaves the rest', () => {
  expect(fill('{n} of {all}, {other}', { n: 0, all: 52 })).toBe('0 of 52, {other}');
});

test('takes the form that the number wants', () => {
  const forms = { one: '{count} cause', other: '{count} causes' };
  expect(fillCount('en', forms, 1)).toBe('1 cause');
  expect(fillCount('en', forms, 1234)).toBe('1,234 causes');
  expect(fillCount('de', forms, 1234)).toBe('1.234 causes');
  // French counts nothing as one.
  expect(fillCount('fr', forms, 0)).toBe('0 cause');
  expect(fillCount('de', forms, 0)).toBe('0 causes');
});

test('writes days and sizes for people', () => {
  expect(formatDay('en', '2026-11-04')).toBe('4 November 2026');
  expect(formatDay('de', '2026-11-04')).toBe('4. November 2026');
  expect(formatDay('fr', '2026-11-01')).toBe('1er novembre 2026');
  expect(formatSize('en', 512 * 1024)).toBe('512 KB');
  expect(formatSize('en', 5_000_000)).toBe('4.8 MB');
});
