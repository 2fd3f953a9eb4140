import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Content } from '../content';
import { loadContent } from '../load-content';
import { addToLedger, formatLedger, ledgerFile, parseLedger, publishedAddresses } from '../permalinks';
import { formatProblem } from '../problem';
import { readText } from '../read-files';
import { checkPermalinks } from './check-permalinks';

const content = loadContent();
const ledger = readText(process.cwd(), ledgerFile) ?? '';
const lines = ledger.trimEnd().split('\n');
const check = (text: string, changed: Content = content) => checkPermalinks(changed, text).map(formatProblem);

test('every address ever published leads somewhere, and every page stands in the ledger', () => {
  expect(lines.length).toBeGreaterThan(900);
  expect(check(ledger)).toEqual([]);
});

test('a cause that is taken away fails, with all its addresses', () => {
  const causes = content.causes.filter(({ id }) => id !== 'throttling');
  const { aliases = [] } = content.causes.find(({ id }) => id === 'throttling') ?? {};
  expect(aliases.length).toBeGreaterThan(0);
  const found = check(ledger, { ...content, causes });
  for (const address of ['/causes/throttling', '/e/throttling', ...aliases.map((alias) => `/e/${alias}`)]) {
    expect(found).toContainEqual(
      expect.stringContaining(`${ledgerFile}: ${address}: expected a page at every address`),
    );
  }
});

test.each(['causes', 'errors', 'codes', 'checks', 'pages', 'elsewhere'] as const)('so does one of the %s', (list) => {
  expect(check(ledger, { ...content, [list]: content[list].slice(1) })).not.toEqual([]);
});

test('an alias that is taken away fails', () => {
  const causes = content.causes.map((cause) => ({ ...cause, aliases: [] }));
  expect(check(ledger, { ...content, causes })).not.toEqual([]);
});

test('a renamed article passes where its old id became an alias, but for its own old page', () => {
  const causes = content.causes.map((cause) =>
    cause.id === 'throttling' ? { ...cause, id: 'slowed-down', aliases: [...cause.aliases, 'throttling'] } : cause,
  );
  const found = check(ledger, { ...content, causes });
  expect(found.filter((line) => line.includes('at every address'))).toEqual([
    expect.stringContaining('/causes/throttling'),
  ]);
});

test('a retired article keeps its addresses', () => {
  const retired = { on: '2026-11-25', replacedBy: 'service-transient' };
  const causes = content.causes.map((cause) => (cause.id === 'throttling' ? { ...cause, retired } : cause));
  expect(check(ledger, { ...content, causes })).toEqual([]);
});

test.each([
  ['a page that it lacks', [...lines.slice(0, 5), ...lines.slice(6)], /expected every page of the site in the ledger/],
  ['lost lines', lines.slice(0, -3), /line 1: expected \d+ addresses, found \d+: bring back the lines that are lost/],
  ['no first line', lines.slice(1), /line 1: expected how many addresses/],
  ['another order', [lines[0], lines[2], lines[1], ...lines.slice(3)], /expected the older days first/],
  ['a line twice', [...lines, lines.at(-1)], /expected each address once/],
  ['a day that does not exist', [...lines, '2026-13-41 /x'], /\/x: expected a day that exists, not 2026-13-41/],
  ['words', [...lines, 'and so on'], /line \d+: expected a day and an address/],
])('the ledger with %s fails', (_, changed, problem) => {
  expect(check(changed.join('\n'))).toContainEqual(expect.stringMatching(problem));
});

test('new addresses are added, with their day, and all else stays', () => {
  const known = parseLedger(ledger).permalinks;
  const more = parseLedger(formatLedger(addToLedger(known, ['/', '/e/new-one', '/causes/new-one'], '2099-01-01')));
  expect(more.permalinks.slice(0, known.length)).toEqual(known);
  expect(more.permalinks.slice(known.length)).toEqual([
    { day: '2099-01-01', address: '/causes/new-one' },
    { day: '2099-01-01', address: '/e/new-one' },
  ]);
  expect(more.count).toBe(known.length + 2);
  expect(formatLedger(known)).toBe(ledger);
});

test('every route of its own has an address', () => {
  const routes = readdirSync('app/(en)', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)page\.tsx$/.test(file) && !file.includes('['))
    .map((file) => `/${file.replace(/\/?page\.tsx$/, '')}`);
  const addresses = publishedAddresses(content);
  expect(routes.filter((route) => !addresses.includes(route))).toEqual([]);
});
