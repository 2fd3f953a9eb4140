import type { Group } from './group-messages';
import type { Notes } from './table';
import type { Triage } from './triage-table';

/** What a page shows of a triage; the rows stay where they are. */
export interface TriageSummary {
  columns: string[];
  errorColumn: number;
  notes: Notes;
  rows: number;
  /** Rows without an error text, or entries of a log that are no error. */
  quiet: number;
  /** Rows that nothing was found for. */
  unmatched: number;
  /** Different messages once ids, names and numbers are masked. */
  messages: number;
  /** Different causes. */
  causes: number;
  groups: Group[];
}

export function summarise({ table, errorColumn, messages, verdicts, groups }: Triage): TriageSummary {
  const rowsOf = (kind: string) =>
    messages.reduce((sum, { rows }, place) => sum + (verdicts[place]?.kind === kind ? rows : 0), 0);
  return {
    columns: table.columns,
    errorColumn,
    notes: table.notes,
    rows: table.rows.length,
    quiet: rowsOf('quiet'),
    unmatched: rowsOf('none'),
    messages: new Set(messages.map(({ masked }) => masked)).size,
    causes: new Set(groups.filter(({ kind }) => kind === 'cause').map(({ id }) => id)).size,
    groups,
  };
}
