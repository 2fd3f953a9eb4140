import Papa from 'papaparse';
import type { TableKind } from './table';

/** A text is judged by so many characters of its start. */
const looked = 64 * 1024;
/** So many rows of them are enough. */
const mostRows = 200;
/** This share of the rows has as many cells as most: commas of sentences are spread at random. */
const evenFrom = 0.8;
const delimiters = ['\t', ',', ';', '|'];

export interface FoundKind {
  kind: Exclude<TableKind, 'workbook'>;
  /** What stands between the cells of a delimited table. */
  delimiter: string;
}

const isObject = (line: string): boolean => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};

/** How evenly a delimiter cuts the rows: the share of rows with the most frequent number of cells, and that number. */
function cutBy(delimiter: string, head: string): { cells: number; share: number } {
  const { data } = Papa.parse<string[]>(head, { delimiter, skipEmptyLines: 'greedy', preview: mostRows });
  // The last row may be cut off in its middle.
  const rows = data.length > 2 ? data.slice(0, -1) : data;
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [cells, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return { cells, share: rows.length > 1 ? count / rows.length : 0 };
}

/**
 * How the rows of a text are written: an object a line, one JSON value, cells between delimiters, else lines of a log.
 * `name` is the file's; where it ends in `.csv` or `.tsv` a single column is a table too.
 */
export function findTableKind(text: string, name = ''): FoundKind {
  const head = text.slice(0, looked).trimStart();
  const [line = ''] = head.split(/\r?\n/, 1);
  if (head.startsWith('{') && isObject(line.trim())) return { kind: 'json-lines', delimiter: '' };
  if (/^[[{]\s*["{[]/.test(head) && /[\]}]\s*$/.test(text.slice(-200))) return { kind: 'json', delimiter: '' };
  const isCalled = /\.(?:csv|tsv|tab)$/i.test(name);
  const cuts = delimiters.map((delimiter) => ({ delimiter, ...cutBy(delimiter, head) }));
  const even = cuts
    .filter(({ cells, share }) => cells > 1 && share >= (isCalled ? 0 : evenFrom))
    .sort((a, b) => b.share * Math.min(b.cells, 5) - a.share * Math.min(a.cells, 5));
  const [best] = even;
  if (best) return { kind: 'delimited', delimiter: best.delimiter };
  if (isCalled) return { kind: 'delimited', delimiter: /\.t/i.test(name) ? '\t' : ',' };
  return { kind: 'log', delimiter: '' };
}
