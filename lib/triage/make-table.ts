import { longestCell, mostColumns, mostRows } from './limits';
import type { Notes, Table, TableKind } from './table';

/** A name of a column is short and says something: no number, no day, no address, no id. */
const isName = (cell: string) =>
  cell !== '' && cell.length <= 60 && !/@|:\/\/|^[\d\s.,:/+-]+$|^\d{4}-\d\d|[0-9a-f]{8}-[0-9a-f]{4}-/i.test(cell);
/** Longer than this many words, and it is a sentence. */
const mostWords = 7;

/** Whether the first row names the columns: names, each once, and none of them an error by itself. */
function isHeader(row: readonly string[], isError: (text: string) => boolean): boolean {
  const names = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return (
    names.length > 0 &&
    names.every((name) => isName(name) && name.split(/\s+/).length <= mostWords) &&
    new Set(names.map((name) => name.toLowerCase())).size === names.length &&
    !names.some(isError)
  );
}

/** Makes names for columns without one, and puts a number after a name that stands there twice. */
function nameColumns(header: readonly string[], count: number): string[] {
  const used = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const given = header[index]?.trim() || `Column ${index + 1}`;
    let name = given;
    for (let number = 2; used.has(name); number++) name = `${given} (${number})`;
    used.add(name);
    return name;
  });
}

/**
 * Makes a table of cells as they came: the first row names the columns, or they are numbered. Rows, columns and cells
 * over the limits are left out or cut, which `notes` says. `isError` says whether a text is a known error.
 */
export function makeTable(
  kind: TableKind,
  cells: string[][],
  isError: (text: string) => boolean,
  notes: Notes = {},
): Table {
  const [first = []] = cells;
  const named = isHeader(first, isError);
  const body = named ? cells.slice(1) : cells;
  const rows = body.length > mostRows ? body.slice(0, mostRows) : body;
  let widest = first.length;
  let cut = 0;
  let uneven = 0;
  for (const row of rows) {
    widest = Math.max(widest, row.length);
    if (row.length !== first.length) uneven++;
    row.length = Math.min(row.length, mostColumns);
    row.forEach((cell, index) => {
      if (cell.length <= longestCell) return;
      row[index] = cell.slice(0, longestCell);
      cut++;
    });
  }
  return {
    kind,
    columns: nameColumns(named ? first : [], Math.min(widest, mostColumns)),
    rows,
    notes: {
      ...notes,
      ...(cut > 0 ? { cutCells: cut } : {}),
      ...(uneven > 0 && kind === 'delimited' ? { unevenRows: uneven } : {}),
      ...(body.length > rows.length ? { moreRows: mostRows } : {}),
      ...(widest > mostColumns ? { moreColumns: mostColumns } : {}),
    },
  };
}
