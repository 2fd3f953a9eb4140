/** What a statement may be given, and what it gives back. */
export type Value = string | number | null;
export type Row = Record<string, unknown>;

/** The little that both databases are asked for, so that each statement is written once. */
export interface Database {
  /** Runs one statement, with a `?` for each value. `changed` counts the rows that were written or deleted. */
  run(sql: string, values?: Value[]): Promise<{ rows: Row[]; changed: number }>;
  close(): Promise<void>;
}
