import type { Database, Row } from './database';
import type { Kept, Miss, Outcome } from './outcome';
import { type StaffStore, staffStoreOver } from './staff-store';

/** What people sent, in one of two databases. Everything may fail where the database can't be reached. */
export interface Store {
  /** Keeps an outcome. Returns false where one with its id is there already: that one stays as it is. */
  addOutcome(outcome: Outcome): Promise<boolean>;
  /** As with outcomes. */
  addMiss(miss: Miss): Promise<boolean>;
  /** The oldest first; those received at `since` (ISO 8601 in UTC) or later where it is given. */
  outcomes(since?: string): Promise<Kept<Outcome>[]>;
  misses(since?: string): Promise<Kept<Miss>[]>;
  /** Deletes the outcome or the miss of this id. Returns whether there was one. */
  forget(id: string): Promise<boolean>;
  /** Deletes what was received before these times. Returns how many of each. */
  forgetBefore(times: { outcomes: string; misses: string }): Promise<Counts>;
  counts(): Promise<Counts>;
  /** Who may read all of it. */
  staff: StaffStore;
  close(): Promise<void>;
}

export interface Counts {
  outcomes: number;
  misses: number;
}

const outcomeColumns = 'id, about, language, cause, said, reason, visit, minutes, received';
const missColumns = 'id, text, language, received';

const marks = (columns: string) => columns.replace(/\w+/g, '?');
const insert = (table: string, columns: string) =>
  `INSERT INTO ${table} (${columns}) VALUES (${marks(columns)}) ON CONFLICT (id) DO NOTHING`;
const select = (table: string, columns: string) =>
  `SELECT ${columns} FROM ${table} WHERE received >= ? ORDER BY received, id`;

const insertOutcome = insert('outcome', outcomeColumns);
const insertMiss = insert('miss', missColumns);
const selectOutcomes = select('outcome', outcomeColumns);
const selectMisses = select('miss', missColumns);

/** What was checked when it came in is not checked again. */
const outcomeOf = (row: Row) => ({ ...row, minutes: JSON.parse(String(row.minutes)) }) as Kept<Outcome>;
const missOf = (row: Row) => ({ ...row }) as unknown as Kept<Miss>;

/** The store over a database whose tables are up to date. `now` is the server's clock, in milliseconds since 1970. */
export function storeOver({ run, close }: Database, now: () => number = Date.now): Store {
  const received = () => new Date(now()).toISOString();
  const remove = async (table: string, where: string, value: string) =>
    (await run(`DELETE FROM ${table} WHERE ${where}`, [value])).changed;
  const count = async (table: string) => Number((await run(`SELECT COUNT(*) AS count FROM ${table}`)).rows[0]?.count);
  return {
    async addOutcome({ id, about, language, cause, said, reason, visit, minutes }) {
      const values = [id, about, language, cause, said, reason, visit, JSON.stringify(minutes), received()];
      return (await run(insertOutcome, values)).changed === 1;
    },
    async addMiss({ id, text, language }) {
      return (await run(insertMiss, [id, text, language, received()])).changed === 1;
    },
    async outcomes(since = '') {
      return (await run(selectOutcomes, [since])).rows.map(outcomeOf);
    },
    async misses(since = '') {
      return (await run(selectMisses, [since])).rows.map(missOf);
    },
    async forget(id) {
      return (await remove('outcome', 'id = ?', id)) + (await remove('miss', 'id = ?', id)) > 0;
    },
    async forgetBefore({ outcomes, misses }) {
      return {
        outcomes: await remove('outcome', 'received < ?', outcomes),
        misses: await remove('miss', 'received < ?', misses),
      };
    },
    async counts() {
      return { outcomes: await count('outcome'), misses: await count('miss') };
    },
    staff: staffStoreOver({ run }, now),
    close,
  };
}
