import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { longestCell, mostRows } from './limits';
import { parseTable } from './parse-table';

const isError = (text: string) => text.includes('401');
const parse = (text: string, name = '') => parseTable(text, name, isError);

describe('finds out how the rows are written', () => {
  test('cells between commas, semicolons and tabs, below the names of the columns', () => {
    for (const delimiter of [',', ';', '\t']) {
      const text = [
        ['Mailbox', 'Error'],
        ['anna', '401 Unauthorized'],
        ['ben', 'quota'],
      ]
        .map((row) => row.join(delimiter))
        .join('\r\n');
      const { columns, rows } = parse(text);
      expect(columns).toEqual(['Mailbox', 'Error']);
      expect(rows).toEqual([
        ['anna', '401 Unauthorized'],
        ['ben', 'quota'],
      ]);
    }
  });

  test('a first row with an error in it names no columns', () => {
    const { columns, rows } = parse('anna,401 Unauthorized\nben,401 Unauthorized\n');
    expect(columns).toEqual(['Column 1', 'Column 2']);
    expect(rows).toHaveLength(2);
  });

  test('a single column, where the name of the file says so', () => {
    expect(parse('Error\n401 Unauthorized\nquota\n', 'failed.csv').rows).toEqual([['401 Unauthorized'], ['quota']]);
  });

  test('an object a line, one in another as a name with a dot; what is no JSON stays as text', () => {
    const { kind, columns, rows, notes } = parse(
      '{"id":1,"error":{"code":"401"}}\n{"id":2,"more":[1]}\nbroken {\n{"id":3}',
    );
    expect(kind).toBe('json-lines');
    expect(columns).toEqual(['id', 'error.code', 'more', 'text']);
    expect(rows).toEqual([['1', '401'], ['2', '', '[1]'], ['', '', '', 'broken {'], ['3']]);
    expect(notes).toEqual({ notJson: 1 });
  });

  test('a list in a JSON value', () => {
    const { kind, columns, rows } = parse('{\n"count": 2, "value": [{"error": "401"}, {"error": "403"}]\n}');
    expect(kind).toBe('json');
    expect(columns).toEqual(['error']);
    expect(rows).toEqual([['401'], ['403']]);
  });

  test('a log whose sentences have commas, with the lines of a call stack at their entry', () => {
    const { kind, rows } = parse(
      [
        '2026-11-20 11:02:17 ERROR a, b, c: 401',
        '   at Migration.Connector.Open()',
        'System.Net.WebException: (401)',
        '2026-11-20 11:02:18 INFO done',
      ].join('\n'),
    );
    expect(kind).toBe('log');
    expect(rows.map(([entry]) => entry?.split('\n').length)).toEqual([3, 1]);
  });

  test('plain lines', () => {
    expect(parse('401 Unauthorized for anna\nquota, for ben\n\n401 again').rows).toHaveLength(3);
  });
});

describe('of a broken file', () => {
  test('a mark that is never closed swallows nothing', () => {
    const text = ['a,b', '1,"fine, here"', '2,"open', ...Array.from({ length: 50 }, (_, row) => `${row},401`)].join(
      '\n',
    );
    const { rows, notes } = parse(text);
    expect(rows).toHaveLength(52);
    expect(rows[0]).toEqual(['1', 'fine, here']);
    expect(rows.at(-1)).toEqual(['49', '401']);
    expect(notes.openQuote).toBe(3);
  });

  test('a huge cell is cut, and rows over the limit are left out; the notes say so', () => {
    const cut = parse(`id,error\n1,${'x'.repeat(longestCell + 9)}\n2,401`);
    expect(cut.rows[0]?.[1]).toHaveLength(longestCell);
    expect(cut.notes).toEqual({ cutCells: 1 });
    const long = parse(`id,error\n${'1,401\n'.repeat(mostRows + 5)}`);
    expect(long.rows).toHaveLength(mostRows);
    expect(long.notes).toEqual({ moreRows: mostRows });
  });

  test('rows of other lengths are read and counted', () => {
    const { columns, rows, notes } = parse('a,b\n1\n1,2,3\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n', 'x.csv');
    expect(columns).toEqual(['a', 'b', 'Column 3']);
    expect(rows[1]).toEqual(['1', '2', '3']);
    expect(notes).toEqual({ unevenRows: 2 });
  });

  test('any text is read without a failure', () => {
    const piece = fc.constantFrom('"', ',', '\n', '\r', '\t', ';', '{', '}', '[', ']', '401', 'a', '\u0000', ' ', ':');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { columns, rows } = parse(pieces.join(''));
        for (const row of rows) expect(row.length).toBeLessThanOrEqual(columns.length);
      }),
    );
  });
});

test('cells come back as they were written', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', 'ü', ' ', '=') });
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(rows, (given) => {
      const kept = given.filter((row) => row.join('').trim() !== '');
      const text = Papa.unparse([['x-name', 'y-name', 'z-name'], ...given]);
      expect(parse(text, 'x.csv').rows).toEqual(kept);
    }),
  );
});
