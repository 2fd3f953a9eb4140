import type { Confidence } from '../match/answer';
import { type QuotePiece, quoteMessage } from './quote-message';
import { textOf } from './table';
import { type Recogniser, recognise, type Triage } from './triage-table';

/** A row as a page shows it. */
export interface ShownRow {
  /** Its place in the file, from 1; the row with the names of the columns doesn't count. */
  number: number;
  message: QuotePiece[];
  confidence: Confidence | undefined;
  /** Name and text of each cell that isn't empty. */
  cells: { name: string; text: string }[];
}

export interface RowPage {
  /** How many rows there are in all. */
  all: number;
  rows: ShownRow[];
}

/** So many rows are shown at once. */
export const rowsOnPage = 100;
const longestMessage = 400;
const longestCell = 2000;

/**
 * A page of the rows of a group, in the order of the file: from the row at `from` on, of those that hold `filter` in any
 * cell. Each is matched by its own text, so that the evidence is marked where it stands in this row.
 */
export function findRows(
  recogniser: Recogniser,
  { table, errorColumn, messages, messageOf, keys }: Triage,
  { key, filter, from }: { key: string; filter: string; from: number },
): RowPage {
  const wanted = filter.trim().toLowerCase();
  const holds = (row: readonly string[]) => wanted === '' || row.some((cell) => cell.toLowerCase().includes(wanted));
  const places = table.rows.flatMap((row, place) => (keys[messageOf[place] ?? 0] === key && holds(row) ? place : []));
  return {
    all: places.length,
    rows: places.slice(from, from + rowsOnPage).map((place) => {
      const row = table.rows[place] ?? [];
      const text = textOf(row, errorColumn);
      const { matches, elsewhere } = recognise(recogniser, { ...messages[messageOf[place] ?? 0], text });
      const evidence = (matches[0] ?? elsewhere[0])?.evidence ?? [];
      return {
        number: place + 1,
        message: quoteMessage(text, evidence, longestMessage),
        confidence: matches[0]?.confidence,
        cells: table.columns.flatMap((name, column) => {
          const cell = row[column] ?? '';
          return cell === '' ? [] : { name, text: cell.slice(0, longestCell) };
        }),
      };
    }),
  };
}
