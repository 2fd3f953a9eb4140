import Papa from 'papaparse';
import { shortLink } from '../links/short-link';
import { triageWords } from '../words/triage-words';
import type { Verdict } from './judge-message';
import { textOf } from './table';
import type { Triage } from './triage-table';

/*
 * What a spreadsheet would run as a formula: it begins so, also behind spaces, or in the wide forms of other scripts.
 * Papa's own pattern lets `=1+1` pass where a line break follows.
 */
const formula = /^[\s\p{C}]*[=+\-@\t\r＝＋－＠]/u;
/** Rows that are written at once: one text of all rows would need their memory again. */
const atOnce = 5000;

/** The address of what a row comes to, or nothing. `site` is the public address, without a slash at its end. */
export const linkOf = ({ kind, id }: Pick<Verdict, 'kind' | 'id'>, site: string): string => {
  if (kind === 'elsewhere') return `${site}/elsewhere/${id}`;
  return kind === 'cause' || kind === 'error' ? shortLink(site, id) : '';
};

/**
 * The table as CSV, in pieces, with columns for cause, confidence, side, evidence and link behind those of the file.
 * Cells that a spreadsheet would run are made text by an apostrophe.
 */
export function* formatRows(triage: Triage, site: string): Generator<string> {
  const { table, errorColumn, messageOf, verdicts, keys, groups } = triage;
  const { columns } = triageWords.csv;
  const titles = new Map(groups.map(({ key, title }) => [key, title]));
  const results = verdicts.map((verdict, place): string[] => [
    verdict.kind === 'cause' ? verdict.id : '',
    titles.get(keys[place] ?? '') || triageWords.csv.nothing[verdict.kind],
    verdict.confidence ?? '',
    verdict.side ?? '',
    linkOf(verdict, site),
  ]);
  const write = (rows: string[][]) => `${Papa.unparse(rows, { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
  yield write([
    [...table.columns, columns.id, columns.title, columns.confidence, columns.side, columns.link, columns.evidence],
  ]);
  for (let from = 0; from < table.rows.length; from += atOnce) {
    yield write(
      table.rows.slice(from, from + atOnce).map((row, index) => {
        const place = messageOf[from + index] ?? 0;
        const text = textOf(row, errorColumn);
        // What was recognised in the first row with this message stands in this one too, unless it was an id or a name.
        const evidence = (verdicts[place]?.evidence ?? []).filter((piece) => text.includes(piece.text));
        const cells = table.columns.map((_, column) => row[column] ?? '');
        return [...cells, ...(results[place] ?? []), evidence.map((piece) => piece.text).join(' … ')];
      }),
    );
  }
}
