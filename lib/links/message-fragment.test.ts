import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePercent } from './decode-percent';
import { longestMessage, parseMessageFragment } from './message-fragment';
import { encodeForMail, formatMessageFragment } from './short-link';

const read = (fragment: string) => parseMessageFragment(fragment)?.message;
/** Texts that look encoded by themselves are read as if they were, so they can't come back. */
const looksEncoded = (text: string) => /^\S*%[0-9a-f]{2}\S*$/i.test(text);
const wellFormed = fc
  .oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'binary', minLength: 1 }))
  .map((text) => text.toWellFormed())
  .filter((text) => text.trim() !== '' && !looksEncoded(text));
const message = fc.oneof(
  wellFormed,
  fc
    .array(
      fc.constantFrom(
        '401 Unauthorized',
        'AADSTS50076:',
        'naïve',
        '\r\n',
        '100%',
        'a=b&c',
        '#',
        '?',
        '+',
        '漢字',
        '🚚',
      ),
    )
    .map((words) => words.join(' '))
    .filter((text) => text.trim() !== ''),
);
const twice = (text: string) => encodeURIComponent(encodeURIComponent(text));

test('a message encoded once comes back to the letter', () => {
  fc.assert(
    fc.property(message, (text) => void expect(read(`#m=${encodeURIComponent(text)}`)).toBe(text)),
    { numRuns: 1000 },
  );
});

test('a message encoded twice comes back to the letter', () => {
  const needsEncoding = message.filter((text) => encodeURIComponent(text) !== text);
  fc.assert(
    fc.property(needsEncoding, (text) => void expect(read(`#m=${twice(text)}`)).toBe(text)),
    { numRuns: 1000 },
  );
});

test('our own links come back with their facts, also when the whole of the fragment is encoded', () => {
  const facts = { side: 'destination', host: 'outlook.office365.com', code: 'aadsts50076', item: 'ann@contoso.com' };
  const wraps = [(text: string) => text, encodeURIComponent, twice, (text: string) => text.replaceAll('&', '&amp;')];
  fc.assert(
    fc.property(message, fc.constantFrom(...wraps), (text, wrap) => {
      const fragment = `#${wrap(formatMessageFragment({ message: text, facts }))}`;
      expect(parseMessageFragment(fragment)).toEqual({ message: text, facts, leftOut: [] });
    }),
    { numRuns: 1000 },
  );
});

test('forms write spaces as +', () => {
  expect(read('#m=The+remote+server%3A+%28401%29+Unauthorized')).toBe('The remote server: (401) Unauthorized');
  expect(read('#m=The%2Bremote%2Bserver%253A%2B401')).toBe('The remote server: 401');
  expect(read('#m=C%2B%2B%20failed')).toBe('C++ failed');
  const formed = (text: string) => new URLSearchParams({ m: text }).toString();
  const spaced = message.filter((text) => !/[\r\n]/.test(text));
  fc.assert(
    fc.property(spaced, (text) => void expect(read(`#${formed(text)}`)).toBe(text)),
    { numRuns: 500 },
  );
});

test('a message that was never encoded is read as it stands, with its own & and =', () => {
  expect(read('#m=failed at 100% of a=b&c=d, code 401')).toBe('failed at 100% of a=b&c=d, code 401');
  expect(parseMessageFragment('#m=R&D refused&side=source')).toEqual({
    message: 'R&D refused',
    facts: { side: 'source' },
    leftOut: [],
  });
});

test('a link that was cut off anywhere gives the beginning of its message, and nothing invented', () => {
  const plain = message.filter((text) => !text.includes('%') && !text.includes('+'));
  fc.assert(
    fc.property(plain, fc.boolean(), fc.nat(), (text, isTwice, place) => {
      const whole = isTwice ? twice(text) : encodeURIComponent(text);
      const given = parseMessageFragment(`#m=${whole.slice(0, 1 + (place % whole.length))}`);
      // Half of `%25` reads as a sign of its own where the rest of the text was lost.
      const got = given?.message.replace(/%[0-9a-f]?$/i, '') ?? '';
      expect(text.startsWith(got), JSON.stringify([text, got])).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('a cut in the middle of a sign is said', () => {
  for (const fragment of [
    '#m=401%20Unauthorized%2',
    '#m=401%20Unauthorized%',
    '#m=401%20Unauthorized%E2%82',
    '#m=401%2520Unauthorized%25E2%2',
  ]) {
    expect(parseMessageFragment(fragment)).toEqual({ message: '401 Unauthorized', facts: {}, leftOut: ['end'] });
  }
  expect(parseMessageFragment('#m=failed at 100%')).toEqual({ message: 'failed at 100%', facts: {}, leftOut: [] });
});

test('letters that were written byte by byte come back', () => {
  expect(read('#m=Zugriff%20f%FCr%20M%FCller')).toBe('Zugriff für Müller');
});

test('an empty message is said', () => {
  for (const fragment of ['#m=', '#m=%20%0A', '#m=+']) {
    expect(parseMessageFragment(fragment)).toEqual({ message: '', facts: {}, leftOut: ['empty'] });
  }
});

test('100 KB come whole, and far more is cut and said', () => {
  const long = 'Fehler für 401 … '.repeat(6_000);
  const start = performance.now();
  expect(read(`#m=${twice(long)}`)).toBe(long);
  expect(performance.now() - start).toBeLessThan(2_000);
  const far = parseMessageFragment(`#m=${'a'.repeat(longestMessage + 1)}`);
  expect([far?.message.length, far?.leftOut]).toEqual([longestMessage, ['too-long']]);
});

test('facts are checked, and what they never are is named', () => {
  expect(parseMessageFragment('#side=left&host=no%20host&code=AADSTS50076&item=a%3Cb&m=x')).toEqual({
    message: 'x',
    facts: { code: 'aadsts50076' },
    leftOut: ['side', 'host', 'item'],
  });
  expect(parseMessageFragment('#side=source')).toEqual({ message: '', facts: { side: 'source' }, leftOut: [] });
});

test.each(['', '#', '#sources', '#message', '#fix-it', '#trail=a.b&day=2026-11-24', '#model=3', '#about=mfa-required'])(
  'a fragment that is no message is left alone: %s',
  (fragment) => expect(parseMessageFragment(fragment)).toBeUndefined(),
);

test('any text at all can be read', () => {
  const part = fc.oneof(
    fc.constantFrom('m=', 'm%3D', '&', '&amp;', '=', '%', '%2', '%25', '%E2', '%80', '+', 'side=', '#', 'host='),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      parseMessageFragment(parts.join(''));
      decodePercent(parts.join(''));
    }),
    { numRuns: 2000 },
  );
});

test('a link holds no sign that a mail program takes for its end', () => {
  fc.assert(
    fc.property(message, (text) => void expect(encodeForMail(text)).toMatch(/^[\w.%-]*$/)),
    { numRuns: 500 },
  );
});
