import { findTableKind } from './find-table-kind';
import { makeTable } from './make-table';
import { parseDelimited } from './parse-delimited';
import { parseJson, parseJsonLines } from './parse-json-rows';
import { parseLog } from './parse-log';
import type { Table } from './table';

/** The rows of a text, however they are written; `name` is the file's. `isError` says whether a text is a known error. */
export function parseTable(text: string, name: string, isError: (text: string) => boolean): Table {
  const { kind, delimiter } = findTableKind(text, name);
  if (kind === 'json-lines') {
    const { cells, notes } = parseJsonLines(text);
    return makeTable(kind, cells, () => false, notes);
  }
  const json = kind === 'json' ? parseJson(text) : undefined;
  if (json) return makeTable(kind, json, () => false);
  if (kind === 'delimited') {
    const { cells, notes } = parseDelimited(text, delimiter);
    return makeTable(kind, cells, isError, notes);
  }
  return makeTable('log', [['Entry'], ...parseLog(text)], () => false);
}
