import { expect, test } from 'vitest';
import type { Match } from './answer';
import { differInCount, inOrder } from './order-by-count';

const match = (id: string, count: number): Match => ({
  kind: 'cause',
  id,
  confidence: 'likely',
  evidence: [{ text: 'x', start: 0, end: 1 }],
  count,
  places: [0],
  codes: [],
});
const found = [match('mfa', 1), match('throttling', 9), match('expired', 1), match('tls', 9)];
const ids = (matches: Match[]) => matches.map(({ id }) => id);

test('best first leaves the matches as they are', () => {
  expect(inOrder(found, 'best')).toEqual(found);
});

test('most frequent first goes by count, and the better of two that are equally frequent comes first', () => {
  expect(ids(inOrder(found, 'frequent'))).toEqual(['throttling', 'tls', 'mfa', 'expired']);
  expect(ids(found)).toEqual(['mfa', 'throttling', 'expired', 'tls']);
});

test('there is nothing to choose where all counts are the same', () => {
  expect(differInCount(found)).toBe(true);
  expect(differInCount(found.slice(0, 1))).toBe(false);
  expect(differInCount([match('mfa', 2), match('tls', 2)])).toBe(false);
});
