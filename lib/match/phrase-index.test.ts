import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPhraseIndex, findPhrases, type Occurrence } from './phrase-index';
import { squeeze } from './squeeze';

const phraseCodes = (text: string) => {
  const { codes, length } = squeeze(text);
  return codes.slice(0, length);
};
const find = (phrases: string[], text: string) => {
  const found: Occurrence[] = [];
  findPhrases(buildPhraseIndex(phrases.map(phraseCodes)), squeeze(text), (one) => found.push(one));
  return found.sort((a, b) => a.phrase - b.phrase || a.first - b.first);
};

test('a phrase is found however it was wrapped, quoted or typed', () => {
  const phrase = 'Basic Authentication is not enabled';
  for (const text of [
    'BASIC AUTHENTICATION IS NOT ENABLED',
    '> Basic Authenti-\n> cation is “not” enabled',
    'Basic\u00a0Authentication is\u200b not enab1ed',
    'basic authentication ls n0t enabled',
  ]) {
    expect(find([phrase], text), text).toHaveLength(1);
  }
});

test('rn and m are the same letter only inside a word', () => {
  expect(find(['extemal'], 'external')).toHaveLength(1);
  expect(find(['not enough memory'], 'Error: not enough memory')).toHaveLength(1);
});

test('finds the same places as looking at every place', () => {
  const word = fc.stringMatching(/^[abc]{3,14}$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 8 }),
      fc.stringMatching(/^[abc ]{0,80}$/),
      (phrases, text) => {
        const squeezed = text.replaceAll(' ', '');
        const expected = phrases.flatMap((phrase, index) =>
          [...squeezed].flatMap((_, first) =>
            squeezed.startsWith(phrase, first) ? [{ phrase: index, first, last: first + phrase.length - 1 }] : [],
          ),
        );
        expect(find(phrases, text)).toEqual(expected);
      },
    ),
  );
});
