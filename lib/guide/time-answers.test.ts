import { expect, test } from 'vitest';
import { minutesOf, type TimedTrail, timeTrail } from './time-answers';
import type { TrailEntry } from './visit';

const minute = 60_000;
const answered = (check: string, answer = 'yes'): TrailEntry => ({ did: 'answered', check, answer });
const [a, b, c] = ['a', 'b', 'c'].map((check) => answered(check)) as [TrailEntry, TrailEntry, TrailEntry];

/** The trails of a visit, each seen so many minutes after it began. */
function play(...seen: [minutes: number, trail: TrailEntry[]][]): TimedTrail {
  let known: TimedTrail | undefined;
  for (const [at, trail] of seen) known = timeTrail(known, trail, at * minute);
  return known ?? { begun: 0, entries: [] };
}

test('each answer takes from the one before it', () => {
  expect(minutesOf(play([0, []], [1, [a]], [4.4, [a, b]], [4.6, [a, b, c]]))).toEqual([1, 3, 0]);
});

test('what is made at once takes no time of its own', () => {
  expect(minutesOf(play([0, []], [2, [a, b]]))).toEqual([2, 0]);
});

test('a step back and another answer counts until that answer', () => {
  expect(minutesOf(play([0, []], [1, [a]], [2, [a, b]], [3, [a]], [7, [a, answered('b', 'no')]]))).toEqual([1, 6]);
});

test('an answer that is changed later leaves no negative minutes', () => {
  expect(minutesOf(play([0, []], [1, [a]], [2, [a, b]], [5, [answered('a', 'no'), b]]))).toEqual([5, 0]);
});

test('of a trail that came with a link nobody knows the times', () => {
  expect(minutesOf(play([0, [a]], [1, [a, b]]))).toEqual([]);
});

test('a whole visit that comes at once was not made here', () => {
  const other = ['d', 'e', 'f', 'g', 'h'].map((check) => answered(check));
  expect(minutesOf(play([0, []], [1, [a]], [2, other]))).toEqual([]);
});

test('a first answer that was given before the guide was there counts from then', () => {
  expect(minutesOf(timeTrail(undefined, [a], 3 * minute, 1 * minute))).toEqual([2]);
});

test('more than four hours count as four', () => {
  expect(minutesOf(play([0, []], [1000, [a]]))).toEqual([240]);
});

test('a visit that begins anew forgets the last one', () => {
  expect(minutesOf(play([0, []], [1, [a]], [9, []], [10, [a]]))).toEqual([1]);
});
