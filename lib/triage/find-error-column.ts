import { allColumns, type Table } from './table';

/** Cells of each column that are asked whether they are a known error: matching one takes a millisecond or more. */
const askedOfEach = 10;
/** Rows that are looked at, spread over the table. */
const looked = 400;

const tellingName = /error|exception|failure|fault|reason|message|fehler|meldung|erreur|errore|mensaje/i;
const weakName = /detail|description|comment|text|info|note|log|status|result/i;
/** Below this nothing speaks for a column: it has no known error, no telling name and no sentences. */
const enough = 1;

const shareOf = (cells: readonly string[], holds: (cell: string) => boolean) =>
  cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;

/** Different cells, spread over the list. */
const pick = (cells: readonly string[], count: number): string[] => {
  const different = [...new Set(cells)];
  const step = Math.max(1, Math.floor(different.length / count));
  return different.filter((_, index) => index % step === 0).slice(0, count);
};

/**
 * The column with the error texts, or all columns together where none stands out. Known errors in its cells count most,
 * then what the column is called, then whether its cells are sentences. `isError` says whether a text is a known error.
 */
export function findErrorColumn({ columns, rows }: Table, isError: (text: string) => boolean): number {
  if (columns.length === 1) return 0;
  const step = Math.max(1, Math.floor(rows.length / looked));
  const sample = rows.filter((_, index) => index % step === 0);
  const scores = columns.map((name, column) => {
    const cells = sample.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
    const sentences = shareOf(cells, (cell) => cell.split(/\s+/, 5).length > 3);
    const isNamed = tellingName.test(name) ? 1 : weakName.test(name) ? 0.4 : 0;
    // An id, a name or a number is no error: only what may be one is asked.
    const known = sentences > 0 || isNamed > 0 ? shareOf(pick(cells, askedOfEach), isError) : 0;
    return { column, score: 3 * known + isNamed + sentences };
  });
  const [best] = scores.sort((a, b) => b.score - a.score || a.column - b.column);
  return best && best.score >= enough ? best.column : allColumns;
}
