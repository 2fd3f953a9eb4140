import { expect, test } from 'vitest';
import { cutSample, longestSample } from './cut-sample';

const gap = (count: number) => `[${count} left out]`;
const noise = Array.from({ length: 2000 }, (_, line) => `line ${line} without anything in it`).join('\n');

test('a short text stays as it is, with plain line breaks and one at its end', () => {
  expect(cutSample('one\r\ntwo\n\n', [], gap)).toBe('one\ntwo\n');
});

test('of a long text the start, the end and the lines around what was recognised stay', () => {
  const start = noise.indexOf('line 1000 ');
  const sample = cutSample(noise, [{ start, end: start + 9 }], gap);
  expect(sample.length).toBeLessThan(longestSample);
  expect(sample.startsWith('line 0 ')).toBe(true);
  expect(sample.endsWith('line 1999 without anything in it\n')).toBe(true);
  expect(sample).toContain('line 997 without anything in it\nline 998');
  expect(sample).not.toContain('line 500 ');
  expect(sample.match(/^\[\d+ left out\]$/gm)).toHaveLength(2);
});

test('only whole lines stay, so that no secret is parted from its key', () => {
  const sample = cutSample(noise, [], gap);
  for (const line of sample.split('\n'))
    expect(line).toMatch(/^$|^line \d+ without anything in it$|^\[\d+ left out\]$/);
});

test('of one line of 100 KB its beginning stays, cut at a space', () => {
  const sample = cutSample(`${'word '.repeat(20_000)}`, [{ start: 50_000, end: 50_004 }], gap);
  expect(sample).toMatch(/^(?:word )+word\n\[\d+ left out\]\n$/);
});
