import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readUsable } from '../content/read-content';
import { buildCatalogue } from '../match/build-catalogue';
import { prepareCatalogue } from '../match/prepare-catalogue';
import { makeRecogniser, recognise } from './triage-table';

const { content } = readUsable(process.cwd());
if (!content) throw new Error('the content could not be read');
const recogniser = makeRecogniser(prepareCatalogue(buildCatalogue(content)), '2026-12-01');
const mask = (message: string, names: string[] = []) => recogniser.mask(message, names);
const shows = (text: string) =>
  recognise(recogniser, { text })
    .matches.map(({ kind, id, confidence }) => `${kind} ${id} ${confidence}`)
    .join(', ');

test('ids, addresses, hosts, times and counts become stand-ins', () => {
  expect(
    mask(
      '2026-11-20 11:02:17 ERROR anna@contoso.com at 10.20.30.40: item 12 of 480, Trace ID: 6f0a2c1e-1111-4c55-9a01-5f0e8a3b1200',
    ),
  ).toBe('‹time 1› ERROR ‹address› at ‹ip›: item # of #, Trace ID: ‹guid›');
  expect(mask('no answer from mail.contoso.com in 31,200 ms')).toBe(mask('no answer from mail.fabrikam.com in 870 ms'));
});

test('names of the row are masked where the message has them', () => {
  expect(mask('The calendar of Anna Muster is damaged', ['Anna Muster'])).toBe('The calendar of ‹name› is damaged');
});

test('codes, statuses and what a signature is made of stay', () => {
  for (const kept of [
    'AADSTS50076',
    'AADSTS999999',
    '0x80040115',
    '550 5.7.139',
    '(401) Unauthorized',
    'Exchange 2016',
    'error code: 50126',
    'autodiscover-s.outlook.com',
    '00000003-0000-0ff1-ce00-000000000000',
    'ErrorAccessDenied',
  ])
    expect(mask(`failed: ${kept}`)).toBe(`failed: ${kept}`);
});

test('an hour changes nothing, a day does where another answer holds from it', () => {
  const at = (time: string) => mask(`${time} refused`);
  expect(at('2026-11-20 11:02:17')).toBe(at('2026-11-21T23:59:59Z'));
  expect(at('2026-11-20 11:02:17')).not.toBe(at('2026-09-20 11:02:17'));
});

test('lines of samples that are masked alike show the same', () => {
  const articles = [...content.causes, ...content.errors];
  const lines = articles.flatMap(({ samples }) => samples.flatMap(({ text }) => text.split('\n')));
  const byMask = new Map<string, Set<string>>();
  for (const line of lines) {
    const masked = mask(line);
    const same = byMask.get(masked) ?? new Set();
    byMask.set(masked, same.add(line));
  }
  const alike = [...byMask.values()].filter(({ size }) => size > 1);
  expect(alike.length).toBeGreaterThan(50);
  const mixed = alike.filter((same) => new Set([...same].map(shows)).size > 1).map((same) => [...same].slice(0, 3));
  expect(mixed).toEqual([]);
});

test('two messages that differ in ids, names and counts alone are one', () => {
  const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 12, maxLength: 12 });
  const name = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 3, maxLength: 8 });
  const setting = fc.record({ id: hex, name, item: fc.nat(9999), size: fc.integer({ min: 10_000, max: 9_999_999 }) });
  const messages = [
    'AADSTS50076: use multi-factor authentication, {name}@contoso.com, Trace ID: 6f0a2c1e-1111-4c55-9a01-{id}',
    'item {item}: (401) Unauthorized, {size} bytes, C:\\Users\\{name}\\mail.pst',
    '/personal/{name}_contoso_com/Documents refused, attempt {item}',
  ];
  const write = (message: string, { id, name, item, size }: { id: string; name: string; item: number; size: number }) =>
    message
      .replace('{id}', id)
      .replace('{name}', `user-${name}`)
      .replace('{item}', String(item))
      .replace('{size}', String(size));
  fc.assert(
    fc.property(fc.constantFrom(...messages), setting, setting, (message, one, other) => {
      expect(mask(write(message, one))).toBe(mask(write(message, other)));
    }),
  );
});

test('a cell of 64 KB takes no longer for what it repeats', () => {
  const pieces = ['x', '1.', '1,', 'a-', '1a', 'a@', 'A B ', '\\\\a', '12:', '{"a":'];
  for (const piece of pieces) {
    const started = performance.now();
    mask(piece.repeat(65_536 / piece.length));
    // Milliseconds where it reads each letter once, seconds where a pattern begins anew at each.
    expect(performance.now() - started, piece).toBeLessThan(1000);
  }
});
