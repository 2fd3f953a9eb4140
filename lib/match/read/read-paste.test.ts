import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asPasted, rewriteText } from './mapped-text';
import { readPaste } from './read-paste';

const cut = (paste: string, words: string) => {
  const read = readPaste(paste);
  const start = read.text.indexOf(words);
  expect(start, `"${words}" in "${read.text}"`).toBeGreaterThanOrEqual(0);
  const span = read.toPaste({ start, end: start + words.length });
  return paste.slice(span.start, span.end);
};

describe('readPaste undoes what carried the text', () => {
  test('JSON in JSON', () => {
    const paste = '{"log":"{\\"error\\":\\"user\\\\u0027s mysite not found.\\"}"}';
    expect(cut(paste, "user's mysite not found")).toBe('user\\\\u0027s mysite not found');
  });

  test('HTML entities, also escaped twice', () => {
    expect(cut('can&amp;#39;t sign in', "can't sign")).toBe('can&amp;#39;t sign');
    expect(cut('&quot;denied&quot;', '"denied"')).toBe('&quot;denied&quot;');
  });

  test('HTML tags inside a sentence', () => {
    expect(cut('<p>The <b>password</b> has<br>expired</p>', 'password has')).toBe('password</b> has');
  });

  test('quoted-printable with a soft break inside a word', () => {
    const paste = 'Content-Transfer-Encoding: quoted-printable\n\nBasic Authen=\ntication is =E2=80=9Coff=E2=80=9D';
    expect(cut(paste, 'Authentication is “off”')).toBe('Authen=\ntication is =E2=80=9Coff=E2=80=9D');
  });

  test('a base64 part, to the line', () => {
    const body = 'The migration failed: DatabaseNotFoundException - 401 Unauthorized, while signing in to the mailbox.';
    const packed = Buffer.from(body)
      .toString('base64')
      .replace(/(.{76})/g, '$1\n');
    const paste = `Content-Transfer-Encoding: base64\n\n${packed}\n`;
    expect(readPaste(paste).text).toContain('DatabaseNotFoundException - 401 Unauthorized');
  });

  test('percent encoding, also encoded twice', () => {
    expect(cut('?m=Access%20is%20denied', 'Access is denied')).toBe('Access%20is%20denied');
    expect(cut('?m=Access%2520is%2520denied', 'Access is denied')).toBe('Access%2520is%2520denied');
  });

  test('a picture in base64 is left alone', () => {
    const picture = Buffer.from(Array.from({ length: 300 }, (_, index) => (index * 37) % 256)).toString('base64');
    expect(readPaste(picture).text).toBe(picture);
  });
});

test('a span of rewritten text always leads back to what it was made from', () => {
  const piece = fc.constantFrom('a', 'bc', '&amp;', '&lt;', '%20', '\\n', '=', ' ', 'ü', '"');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const paste = pieces.join('');
      const read = readPaste(paste);
      expect(read.toPaste({ start: 0, end: read.text.length })).toEqual({ start: 0, end: paste.length });
      for (let start = 0; start < read.text.length; start++) {
        const span = read.toPaste({ start, end: start + 1 });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(paste.length);
      }
    }),
  );
});

test('pieces of one find keep their own places', () => {
  const read = rewriteText(asPasted('xx1122yy'), /1122/g, () => [
    { taken: 2, text: 'A' },
    { taken: 2, text: 'B' },
  ]);
  expect(read.text).toBe('xxAByy');
  expect(read.toPaste({ start: 3, end: 4 })).toEqual({ start: 4, end: 6 });
});
