import { makeTable } from './make-table';
import type { Table } from './table';

/** A sheet of a workbook as its reader hands it out. */
export interface Sheet {
  sheet: string;
  data: readonly (readonly unknown[])[];
}

const toText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  // A workbook knows no time zone: what was typed in stands in the fields of UTC.
  return cell instanceof Date ? cell.toISOString().slice(0, 19) : String(cell);
};

/** The table of the sheet with most rows; the others are counted in the notes. Undefined where none has any. */
export function chooseSheet(sheets: readonly Sheet[], isError: (text: string) => boolean): Table | undefined {
  const full = sheets.filter(({ data }) => data.length > 0).sort((a, b) => b.data.length - a.data.length);
  const [largest] = full;
  if (!largest) return undefined;
  const cells = largest.data
    .map((row) => Array.from(row, toText))
    .filter((row) => row.some((cell) => cell.trim() !== ''));
  return makeTable('workbook', cells, isError, full.length > 1 ? { moreSheets: full.length - 1 } : {});
}
