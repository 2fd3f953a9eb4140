import type { Side } from '../content/closed-sets';
import { isCode } from '../redact/is-code';
import type { Table } from './table';

/** What other columns say of a row beside its error. */
export interface RowColumns {
  /** Columns whose cells name something of this row alone, such as a mailbox: found in the error, they are masked. */
  names: number[];
  /** The column that says on which day it happened. */
  day?: number;
  /** The column that says on which side it happened. */
  side?: number;
}

const looked = 400;
/** From so many different cells on a column names things; a column of states or kinds has fewer. */
const fromDifferent = 20;
/** This share of the cells must be a day, or a side, for the column to say so. */
const nearlyAll = 0.9;
const longestName = 100;
const mostWords = 4;

const day = /^\d{4}-\d\d-\d\d(?:$|[T ])/;
const sideWords: Record<string, Side> = { source: 'source', destination: 'destination', target: 'destination' };

/** The side that a cell names, if it does. */
export const sideOf = (cell: string): Side | undefined => sideWords[cell.trim().toLowerCase()];

/** The day that a cell begins with, as `2026-11-24`. */
export const dayOf = (cell: string): string | undefined =>
  day.test(cell.trim()) ? cell.trim().slice(0, 10) : undefined;

/** Whether a cell can be a name: no code, no status, no sentence. Two messages that differ in a code must stay two. */
export function isRowName(cell: string): boolean {
  if (cell.length > longestName || /\b[345]\d\d\b/.test(cell)) return false;
  const words = cell.split(/\s+/);
  return words.length <= mostWords && !words.some(isCode);
}

/** Finds the columns that say what a row is about. `isError` says whether a text is a known error. */
export function findRowColumns(
  { columns, rows }: Table,
  errorColumn: number,
  isError: (text: string) => boolean,
): RowColumns {
  const step = Math.max(1, Math.floor(rows.length / looked));
  const sample = rows.filter((_, index) => index % step === 0);
  const found: RowColumns = { names: [] };
  columns.forEach((_, column) => {
    if (column === errorColumn) return;
    const cells = sample.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
    if (cells.length === 0) return;
    const shareOf = (holds: (cell: string) => boolean) => cells.filter(holds).length / cells.length;
    if (found.day === undefined && shareOf((cell) => dayOf(cell) !== undefined) >= nearlyAll) found.day = column;
    else if (found.side === undefined && shareOf((cell) => sideOf(cell) !== undefined) >= nearlyAll)
      found.side = column;
    else {
      const different = [...new Set(cells)];
      const isNaming =
        different.length >= fromDifferent &&
        shareOf(isRowName) >= nearlyAll &&
        !different.slice(0, fromDifferent / 2).some(isError);
      if (isNaming) found.names.push(column);
    }
  });
  return found;
}
