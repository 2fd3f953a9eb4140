import { expect, test } from 'vitest';
import { judgeReading } from './judge-reading';

/** A reading whose words are as sure as these numbers say, in turn. */
const reading = (text: string, ...confidences: number[]) => ({
  text,
  words: text.split(/\s+/).map((word, index) => ({
    text: word,
    confidence: confidences[index % confidences.length] ?? 0,
  })),
});

test('a text that was read surely is taken', () => {
  expect(judgeReading(reading('AADSTS50076: you must use multi-factor authentication', 93))).toBeUndefined();
});

test('a text of guesses is unclear', () => {
  expect(judgeReading(reading('AAD5T S5OO7G yeu rnust usc mulb tackor authenscaton', 41, 66, 12))).toBe('unclear');
});

test('ids, paths and code make no text unclear whose words are sure', () => {
  const words = 'The expected token is wrong at ';
  const code = 'System.Xml.XmlTextReaderImpl.Throw() 0000-0000-c000@9c0f5b22 token_types="app" C:\\Mig '.repeat(4);
  const { words: sure } = reading(words.trim(), 96);
  const { words: unsure } = reading(code.trim(), 3, 8, 0);
  expect(judgeReading({ text: words + code, words: [...sure, ...unsure] })).toBeUndefined();
});

test('where there is nothing but codes, they count', () => {
  expect(judgeReading(reading('0x80070005 (401)', 91))).toBeUndefined();
  expect(judgeReading(reading('Ox8OO7OO05 (4O1)', 30))).toBe('unclear');
});

test('lines and icons are no words, however sure the reader is of them', () => {
  for (const text of ['', ' \n', '| = — | ~', 'a 1']) expect(judgeReading(reading(text, 95))).toBe('noWords');
});
