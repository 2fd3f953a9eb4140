import Papa from 'papaparse';
import { mostRows } from './limits';
import type { Notes } from './table';

/** One row for the names of the columns, and one that tells that there are more. */
const read = mostRows + 2;
const options = { skipEmptyLines: 'greedy', preview: read } as const;

/**
 * The cells of a delimited text. Where a quotation mark is never closed, everything behind it would become one cell:
 * from that line on each line is a row, and marks are taken as they stand. `openQuote` is the number of that row.
 */
export function parseDelimited(text: string, delimiter: string): { cells: string[][]; notes: Notes } {
  const { data, errors } = Papa.parse<string[]>(text, { ...options, delimiter });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open?.index === undefined) return { cells: data, notes: {} };
  const start = text.lastIndexOf('\n', open.index - 1) + 1;
  const before = Papa.parse<string[]>(text.slice(0, start), { ...options, delimiter }).data;
  const after = Papa.parse<string[]>(text.slice(start), { ...options, delimiter, fastMode: true }).data;
  return { cells: [...before, ...after].slice(0, read), notes: { openQuote: before.length + 1 } };
}
