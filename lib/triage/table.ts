/** How the rows of a file are written. */
export type TableKind = 'delimited' | 'json-lines' | 'json' | 'log' | 'workbook';

/** What people should know of how a file was read; each comes with a count, or the number of a row. */
export type NoteName =
  | 'cutCells'
  | 'unevenRows'
  | 'openQuote'
  | 'notJson'
  | 'moreRows'
  | 'moreColumns'
  | 'moreSheets'
  | 'guessedEncoding';
export type Notes = Partial<Record<NoteName, number>>;

/** Rows of cells under named columns. A row may have fewer cells than there are columns, never more. */
export interface Table {
  kind: TableKind;
  columns: string[];
  rows: string[][];
  notes: Notes;
}

/** Stands for all columns together where one is asked for. */
export const allColumns = -1;

/** The text of a row in which its error is looked for. */
export const textOf = (row: readonly string[], column: number): string =>
  column === allColumns ? row.filter((cell) => cell !== '').join(' | ') : (row[column] ?? '');
