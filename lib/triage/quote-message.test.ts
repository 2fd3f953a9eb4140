import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteMessage } from './quote-message';

const evidenceOf = (text: string, piece: string) => {
  const start = text.indexOf(piece);
  return { text: piece, start, end: start + piece.length };
};

test('a short message is quoted whole, in a line, with its evidence marked', () => {
  const text = 'Sign-in failed:\n  AADSTS50076 for anna';
  expect(quoteMessage(text, [evidenceOf(text, 'AADSTS50076')], 100)).toEqual([
    { text: 'Sign-in failed: ' },
    { text: 'AADSTS50076', isMarked: true },
    { text: ' for anna' },
  ]);
});

test('of a long one the part around the evidence is left', () => {
  const text = `${'a'.repeat(500)} 401 Unauthorized ${'b'.repeat(500)}`;
  const pieces = quoteMessage(text, [evidenceOf(text, '401 Unauthorized')], 80);
  expect(pieces.map((piece) => piece.text).join('')).toMatch(/^…a{19} 401 Unauthorized b+…$/);
});

test('no quote is much longer than it may be', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), fc.nat(400), fc.nat(60), (text, at, length) => {
      const start = Math.min(at, text.length);
      const end = Math.min(start + length, text.length);
      const quoted = quoteMessage(text, [{ text: text.slice(start, end), start, end }], 100);
      expect(quoted.map((piece) => piece.text).join('').length).toBeLessThanOrEqual(102);
    }),
  );
});
