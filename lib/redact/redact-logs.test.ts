import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Planted, planted, untouchable } from './planted-secrets';
import { redactText } from './redact-text';

interface Piece extends Planted {
  isCode: boolean;
}

const secret = fc.oneof(...Object.values(planted)).map((one): Piece => ({ ...one, isCode: false }));
const code = fc.constantFrom(...untouchable).map((text): Piece => ({ text, secrets: [], isCode: true }));
const prose = fc
  .constantFrom('the password of the user', 'failed while checking', 'Trace ID:', 'item 7 of 9', 'user', 'Message: ')
  .map((text): Piece => ({ text, secrets: [], isCode: false }));
const separator = fc.constantFrom(' ', '\n', ' | ', '; ', ', ', '\r\n', '\t', '. ', ' - ');
/** Secrets, codes and prose in any order, as a log has them. */
const log = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 3, arbitrary: secret }, { weight: 2, arbitrary: code }, { weight: 1, arbitrary: prose }),
      separator,
    ),
    { minLength: 2, maxLength: 14 },
  )
  .map((parts) => ({
    text: parts.map(([piece, after]) => piece.text + after).join(''),
    secrets: parts.flatMap(([{ secrets }]) => secrets),
    codes: parts.flatMap(([{ text, isCode }]) => (isCode ? [text] : [])),
  }));

const count = (text: string, word: string) => text.split(word).length - 1;

test.each(Object.entries(planted))('of 100 times %s nothing is left, and its line stays readable', (_, kind) => {
  fc.assert(
    fc.property(kind, ({ text, secrets }) => {
      const shown = redactText(`at once AADSTS50126 ${text} ErrorAccessDenied 401\non outlook.office365.com`).text;
      for (const one of secrets) expect(shown.toLowerCase()).not.toContain(one.toLowerCase());
      expect(shown).toMatch(/^at once AADSTS50126 .* ErrorAccessDenied 401\non outlook\.office365\.com$/s);
    }),
    { numRuns: 100 },
  );
});

test('in logs of all kinds no secret is left, and no code or public host is touched', () => {
  let planted = 0;
  fc.assert(
    fc.property(log, ({ text, secrets, codes }) => {
      planted += secrets.length;
      const { text: shown, pieces } = redactText(text);
      for (const one of secrets) expect(shown.toLowerCase()).not.toContain(one.toLowerCase());
      const all = codes.join('\n');
      for (const one of codes) expect(count(shown, one), one).toBeGreaterThanOrEqual(count(all, one));
      let read = 0;
      for (const { start, end, original } of pieces) {
        expect(start).toBeGreaterThanOrEqual(read);
        expect(text.slice(start, end)).toBe(original);
        read = end;
      }
    }),
    { numRuns: 300 },
  );
  expect(planted).toBeGreaterThan(500);
});

test('the same original gets the same stand-in, and another one gets another', () => {
  fc.assert(
    fc.property(log, ({ text }) => {
      const byOriginal = new Map<string, string>();
      for (const { kind, original, standIn } of redactText(text).pieces) {
        const known = byOriginal.get(`${kind} ${original}`);
        if (known) expect(standIn).toBe(known);
        byOriginal.set(`${kind} ${original}`, standIn);
      }
    }),
  );
});

/** What readings of a text turn on, glued together without mercy. */
const shards = fc
  .array(
    fc.constantFrom(
      ...'password|=|:| |"|\\"|\'|Winter9|anna|@|contoso.com|.|,|;|&|<|>|Bearer |eyJabcdefghijklmn|\n|=\n|%40|%22'.split(
        '|',
      ),
      ...'&#64;|&quot;|\\n|\\|/|C:\\Users\\|/personal/|_|-|CN=|DC=|Anna Muster|(|)|[|]|10.0.0.1|192.0.2.1|::|fe80'.split(
        '|',
      ),
      ...'.onmicrosoft.com|-my.sharepoint.com|user1|tenant-a|.example|host1|[password 1]|token|Cookie: |a=b'.split('|'),
      ...'https://|user=|displayName|AADSTS50126|401|é|田中|\t|secret|6f0a2c1e-1111-4c55-9a01-5f0e8a3b1200'.split('|'),
    ),
    { minLength: 2, maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test('redacting twice changes nothing more', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        log.map(({ text }) => text),
        shards,
      ),
      (text) => {
        const once = redactText(text).text;
        expect(redactText(once).text).toBe(once);
      },
    ),
    { numRuns: 500, seed: 401 },
  );
});

test('ten times the text takes about ten times as long, whatever it repeats', () => {
  const lines = 'anna@contoso.com password=Winter-9 at https://mail.contoso.com/EWS, AADSTS50126, C:\\Users\\anna\n';
  const repeated = [
    lines,
    ...['a', '@', 'a@', 'a.', '\\', '"', '=', ':', ' ', '\n', 'é'],
    ...['password=', 'password ', 'pass=', 'token=', 'token="', "secret='", 'user=', 'set-cookie=', 'Bearer ', 'eyJ'],
    ...['CN=', 'CN=a,', '/o=a/cn=', '=\n', '%40', 'https://', '-----BEGIN A-----', '-----END ', '1.', 'f::', '\\\\a'],
    ...['Anna ', 'Anna Muster <', 'C:\\Users\\', '/personal/', 'displayName: ', 'login a '],
  ];
  const measure = (text: string) => {
    const start = performance.now();
    redactText(text);
    return performance.now() - start;
  };
  const sized = (text: string, kilobytes: number) =>
    text.repeat(Math.ceil((kilobytes * 1024) / text.length)).slice(0, kilobytes * 1024);
  measure(sized(lines, 20));
  for (const text of repeated) {
    const small = Math.max(20, measure(sized(text, 20)));
    // A quadratic rule would take a hundred times as long.
    expect(measure(sized(text, 200)), JSON.stringify(text)).toBeLessThan(small * 40);
  }
}, 60_000);
