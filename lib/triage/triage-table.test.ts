import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readUsable } from '../content/read-content';
import { buildCatalogue } from '../match/build-catalogue';
import { prepareCatalogue } from '../match/prepare-catalogue';
import { writeExample } from './example-export';
import { findRows } from './find-rows';
import { formatReport, formatSummary } from './format-report';
import { formatRows } from './format-rows';
import { parseTable } from './parse-table';
import { allColumns } from './table';
import { summarise } from './triage-summary';
import { isKnownError, makeRecogniser, triageTable } from './triage-table';

const { content } = readUsable(process.cwd());
if (!content) throw new Error('the content could not be read');
const recogniser = makeRecogniser(prepareCatalogue(buildCatalogue(content)), '2026-12-01');
const triage = (text: string, column?: number) =>
  triageTable(recogniser, parseTable(text, '', isKnownError(recogniser)), column);
const site = 'https://migration401.example.com';

describe('the example', () => {
  const grouped = triage(writeExample());
  const result = summarise(grouped);

  test('is grouped by cause and side, the most frequent first', () => {
    expect(grouped.table.columns[grouped.errorColumn]).toBe('Error');
    expect(result.groups.map(({ kind, id, side, rows }) => [kind, id, side, rows])).toEqual([
      ['cause', 'mfa-required', 'source', 11],
      ['cause', 'ews-blocked-tenant', 'destination', 8],
      ['cause', 'password-expired', 'destination', 6],
      ['error', 'mw-checking-credentials', 'source', 5],
      ['cause', 'app-secret-expired', 'destination', 3],
      ['none', '', 'destination', 3],
      ['cause', 'account-not-found', 'source', 2],
    ]);
    expect(formatSummary(result)).toBe(
      '40 rows · 5 causes · 1 message that leaves the cause open · 3 rows unmatched · 2 rows without an error',
    );
  });

  test('matches each message once, whoever it is about', () => {
    expect(result.messages).toBe(8);
  });

  test('shows the rows of a group with their own evidence', () => {
    const [first] = result.groups;
    const page = findRows(recogniser, grouped, { key: first?.key ?? '', filter: 'ALEX', from: 0 });
    expect(page.all).toBe(1);
    expect(page.rows[0]?.number).toBe(2);
    expect(page.rows[0]?.message.some(({ isMarked, text }) => isMarked && text.includes('AADSTS50076'))).toBe(true);
    expect(page.rows[0]?.cells).toContainEqual({ name: 'Mailbox', text: 'alex@contoso.com' });
  });

  test('as CSV has every row with its cause and link', () => {
    const rows = Papa.parse<string[]>([...formatRows(grouped, site)].join('').trimEnd()).data;
    expect(rows).toHaveLength(41);
    expect(rows[1]?.slice(6)).toEqual([
      'mfa-required',
      'Sign-in asks for a second factor',
      'likely',
      'source',
      `${site}/e/mfa-required`,
      expect.stringContaining('AADSTS50076'),
    ]);
    expect(rows[40]?.slice(6)).toEqual(['', 'no error text', '', '', '', '']);
  });

  test('as a report names no mailbox', () => {
    const report = formatReport(grouped, { name: 'example.csv', site, day: '1 December 2026' });
    expect(report).toContain('# Failed items by cause: example.csv');
    expect(report).toContain(
      `| [Sign-in asks for a second factor](${site}/e/mfa-required) | source | 11 | 28% | likely |`,
    );
    expect(report).not.toMatch(/@contoso|3f1d9c77/);
  });
});

test('the column with the errors is found whatever it is called, and may be another', () => {
  const text =
    'A,B,C\n1,The remote server returned an error: (401) Unauthorized.,ok\n2,AADSTS50055: The password is expired.,ok\n';
  expect(triage(text).errorColumn).toBe(1);
  expect(triage(text, 2).groups.map(({ kind }) => kind)).toEqual(['none']);
  expect(triage(text, allColumns).groups).toHaveLength(2);
});

test('what a spreadsheet would run goes out as text', () => {
  const formulas = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '  =1',
    '=1\n+2',
    '＝1',
    '=HYPERLINK("http://example.com")',
  ];
  const text = Papa.unparse([['note', 'error'], ...formulas.map((formula) => [formula, '401 Unauthorized'])]);
  const rows = Papa.parse<string[]>([...formatRows(triage(text), site)].join('').trimEnd()).data.slice(1);
  expect(rows.map(([cell]) => cell)).toEqual(formulas.map((formula) => `'${formula}`));
});

test('entries of a log that are no error are counted apart', () => {
  const { groups, rows, quiet } = summarise(
    triage('2026-11-20 11:00:00 INFO starting\n2026-11-20 11:00:01 ERROR AADSTS50055: The password is expired.\n'),
  );
  expect([rows, quiet, groups.length]).toEqual([2, 1, 1]);
});

test('a report takes no markup from a message', () => {
  const text = 'note,error\na,odd ` tick | bar [link](http://example.com) <b>\nb,odd\n';
  const report = formatReport(triage(text), { name: 'a|b.csv', site, day: '' });
  expect(report).toContain('`` odd ` tick | bar [link](http://example.com) <b> ``');
  expect(report).toContain('a\\|b.csv');
});
