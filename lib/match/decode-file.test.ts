import { expect, test } from 'vitest';
import { decodeFile } from './decode-file';

const text = 'Zugriff verweigert: (401) Nicht autorisiert – “Prüfung”\r\n';
const utf16 = (given: string, big = false) => {
  const bytes = Buffer.from(given, 'utf16le');
  return new Uint8Array(big ? bytes.swap16() : bytes);
};

test('reads UTF-8 with and without a mark', () => {
  expect(decodeFile(new TextEncoder().encode(text))).toEqual({ kind: 'text', text });
  expect(decodeFile(new TextEncoder().encode(`\ufeff${text}`))).toEqual({ kind: 'text', text });
});

test('reads UTF-16 as PowerShell writes it, also without a mark', () => {
  expect(decodeFile(utf16(`\ufeff${text}`))).toEqual({ kind: 'text', text });
  expect(decodeFile(utf16(`\ufeff${text}`, true))).toEqual({ kind: 'text', text });
  const log = 'The remote server returned an error: (401) Unauthorized.\r\n';
  expect(decodeFile(utf16(log))).toEqual({ kind: 'text', text: log });
});

test('reads the code page of old Windows programs', () => {
  const bytes = Uint8Array.from([0x50, 0x72, 0xfc, 0x66, 0x75, 0x6e, 0x67]);
  expect(decodeFile(bytes)).toEqual({ kind: 'text', text: 'Prüfung', isGuess: true });
});

test('a picture is no text, a log with a stray NUL is', () => {
  const png = Uint8Array.from([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 8, 6, 0, 0,
  ]);
  expect(decodeFile(png)).toEqual({ kind: 'binary' });
  const log = `${'401 Unauthorized while checking '.repeat(4)}\u0000`;
  expect(decodeFile(new TextEncoder().encode(log))).toEqual({ kind: 'text', text: log });
});

test('an empty file is an empty text', () => {
  expect(decodeFile(new Uint8Array())).toEqual({ kind: 'text', text: '' });
});
