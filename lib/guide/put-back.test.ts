import { expect, test } from 'vitest';
import { putBackList } from './put-back';
import { smallGuide } from './small-guide';
import { noFindings, type TrailEntry } from './visit';

const listOf = (trail: TrailEntry[], earlier: { cause: string; fix: string }[] = []) =>
  putBackList(smallGuide, { day: '2026-11-24', findings: noFindings, trail, earlier }).map(({ undo }) => undo);
const door = { cause: 'door-locked' };

test('whatever was made is put back, whether it helped or not', () => {
  const tries: TrailEntry[] = [
    { did: 'made', ...door, fix: 'leave-open' },
    { did: 'tried', ...door, fix: 'leave-open', outcome: 'same' },
    { did: 'chose', ...door, fix: 'take-out' },
    { did: 'made', ...door, fix: 'take-out' },
  ];
  expect(listOf(tries)).toEqual(['Lock the door again.', 'Hang the door in again.']);
});

test('a fix that was tried was made, even where an address lost that it was', () => {
  expect(listOf([{ did: 'tried', ...door, fix: 'leave-open', outcome: 'other' }])).toEqual(['Lock the door again.']);
});

test('each thing is put back once, first what was made for an error that is gone', () => {
  const earlier = [
    { cause: 'house-empty', fix: 'wait' },
    { ...door, fix: 'take-out' },
  ];
  const twice: TrailEntry[] = [
    { did: 'made', ...door, fix: 'take-out' },
    { did: 'made', ...door, fix: 'leave-open' },
    { did: 'tried', ...door, fix: 'leave-open', outcome: 'fixed' },
    { did: 'made', ...door, fix: 'leave-open' },
  ];
  expect(listOf(twice, earlier)).toEqual(['Stop waiting.', 'Hang the door in again.', 'Lock the door again.']);
});

test('nothing is put back after fixes that loosen nothing, that were only chosen, or that nobody knows', () => {
  const trail: TrailEntry[] = [
    { did: 'made', ...door, fix: 'key' },
    { did: 'tried', ...door, fix: 'key', outcome: 'same' },
    { did: 'chose', ...door, fix: 'leave-open' },
    { did: 'made', ...door, fix: 'blow-up' },
    { did: 'made', cause: 'no-such-cause', fix: 'leave-open' },
  ];
  expect(listOf(trail)).toEqual([]);
});
