import { expect, test } from 'vitest';
import { judgeReading } from './judge-reading';

test('a text that was read surely is taken', () => {
  expect(
    judgeReading({ text: 'AADSTS50076: you must use multi-factor authentication', confidence: 91 }),
  ).toBeUndefined();
});

test('a text of guesses is unclear', () => {
  expect(judgeReading({ text: 'AAD5T S5OO7G yeu rnust usc', confidence: 41 })).toBe('unclear');
});

test('lines and icons are no words, however sure the reader is of them', () => {
  for (const text of ['', ' \n', '| = — | ~', 'a 1']) expect(judgeReading({ text, confidence: 95 })).toBe('noWords');
});
