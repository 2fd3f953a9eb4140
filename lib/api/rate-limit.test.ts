import { expect, test } from 'vitest';
import { limitRate } from './rate-limit';

const noon = Date.UTC(2026, 10, 24, 12);

test('a client may spend its minute at once, and then waits for a share of it', () => {
  const rate = limitRate(60);
  for (let request = 0; request < 60; request++) expect(rate.take('192.0.2.1', noon)).toBe(0);
  expect(rate.take('192.0.2.1', noon)).toBe(1);
  expect(rate.take('192.0.2.1', noon + 999)).toBe(1);
  expect(rate.take('192.0.2.1', noon + 1000)).toBe(0);
  expect(rate.take('192.0.2.1', noon + 1000)).toBe(1);
});

test('after the wait that it was told a client is let in, at any rate', () => {
  for (const perMinute of [1, 7, 60, 600, 9_999]) {
    const rate = limitRate(perMinute);
    for (let request = 0; request < perMinute; request++) expect(rate.take('a', noon), `${perMinute}`).toBe(0);
    const wait = rate.take('a', noon);
    expect(wait).toBeGreaterThanOrEqual(1);
    expect(wait).toBeLessThanOrEqual(Math.ceil(60 / perMinute));
    expect(rate.take('a', noon + wait * 1000)).toBe(0);
  }
});

test('being refused makes nobody wait longer', () => {
  const rate = limitRate(1);
  rate.take('a', noon);
  for (let request = 0; request < 1000; request++) expect(rate.take('a', noon + request)).toBeLessThanOrEqual(60);
  expect(rate.take('a', noon + 60_000)).toBe(0);
});

test('one client never uses up what another has', () => {
  const rate = limitRate(2);
  expect([rate.take('a', noon), rate.take('a', noon), rate.take('a', noon)]).toEqual([0, 0, 30]);
  expect([rate.take('b', noon), rate.take('b', noon), rate.take('b', noon)]).toEqual([0, 0, 30]);
});

test('only the clients seen last are remembered', () => {
  const rate = limitRate(1, 3);
  for (const client of ['a', 'b', 'c']) rate.take(client, noon);
  expect(rate.take('a', noon)).toBeGreaterThan(0);
  rate.take('d', noon);
  expect(rate.take('b', noon)).toBeGreaterThan(0);
  expect(rate.take('a', noon)).toBe(0);
});
