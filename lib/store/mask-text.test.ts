import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, cutText } from './clean-text';
import { maskText } from './mask-text';

test('what no keyboard types is left out, and line breaks are of one kind', () => {
  expect(cleanText('a\r\nb\rc\td\u0000\u0007\u007f\u009be\ud800f\ud83d\udcebg')).toBe('a\nb\nc\tdef📫g');
});

test('a cut leaves no half of a character', () => {
  expect([cutText('ab📫', 3), cutText('ab📫', 4), cutText('abc', 9)]).toEqual(['ab', 'ab📫', 'abc']);
});

test('what is clean stays as it is, any text is as short as it should be', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(200), (text, most) => {
      const clean = cleanText(text);
      expect(cleanText(clean)).toBe(clean);
      expect(cutText(clean, most).isWellFormed()).toBe(true);
      expect(cutText(clean, most).length).toBeLessThanOrEqual(most);
    }),
  );
});

test('masking what is masked changes nothing: what the page shows is what is kept', () => {
  const text = 'adele@fabrikam.com from 203.0.113.7: Authorization: Bearer eyJhbGciOi.eyJzdWIi.c2ln failed\r\n';
  const masked = maskText(text, 500);
  expect(masked).not.toMatch(/adele|eyJ|\r/);
  expect(maskText(masked, 500)).toBe(masked);
});
