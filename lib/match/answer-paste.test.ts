import { expect, test } from 'vitest';
import { answerPaste } from './answer-paste';
import type { Catalogue } from './catalogue';
import { prepareCatalogue } from './prepare-catalogue';

const catalogue: Catalogue = {
  version: 'test',
  causes: [
    {
      id: 'full-disk',
      title: 'The disk is full',
      summary: 'No room is left.',
      common: 'common',
      sides: [],
      systems: [],
      products: [],
      minutes: 1,
      signatures: [{ all: ['there is no room left on the mailbox disk'], any: [], none: [], strength: 'settles' }],
    },
  ],
  forms: [],
  codes: [],
  elsewhere: [],
};
const prepared = prepareCatalogue(catalogue);
const sentence = 'There is no room left on the mailbox disk';
const answer = (paste: string) => answerPaste(prepared, paste, { today: '2026-11-24' });

test('evidence at the end of a 3 MB paste is cut out of the whole paste', () => {
  const paste = `${'2026-11-20 12:00:00 nothing to see here\n'.repeat(80_000)}${sentence}\n`;
  const { answer: given, skipped } = answer(paste);
  expect(skipped).toBe(paste.length - 1024 * 1024);
  const [evidence] = given.matches[0]?.evidence ?? [];
  expect(evidence?.text).toBe(sentence);
  expect(paste.slice(evidence?.start, evidence?.end)).toBe(sentence);
  for (const facts of Object.values(given.facts)) {
    for (const { text, start, end } of facts) if (text !== undefined) expect(paste.slice(start, end)).toBe(text);
  }
});

test('a sentence that only the cut makes is no evidence', () => {
  const half = 512 * 1024;
  const [before, after] = [sentence.slice(0, 20), sentence.slice(20)];
  const paste = `${'x '.repeat(half / 2).slice(0, half - before.length)}${before}${'y '.repeat(1000)}${after}${'z '.repeat(half / 2).slice(0, half - after.length)}`;
  expect(answer(paste).answer.matches).toEqual([]);
});

test('up to 1 MB is read whole', () => {
  const paste = `${'a '.repeat(200_000)}${sentence}${' b'.repeat(200_000)}`;
  expect(answer(paste)).toMatchObject({ skipped: 0, answer: { matches: [{ id: 'full-disk' }] } });
});
