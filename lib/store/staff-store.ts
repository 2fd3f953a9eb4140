import type { Database } from './database';

/** Who of the staff is signed in, and how often somebody tried to. Holds no token, no password and no address. */
export interface StaffStore {
  /** Begins a session. `token` and `password` are hashes, `until` is in milliseconds since 1970. */
  addSession(session: { token: string; password: string; until: number }): Promise<void>;
  /** Until when the session lasts; undefined where it is over, was ended, or began with another password. */
  sessionUntil(token: string, password: string): Promise<number | undefined>;
  endSession(token: string): Promise<void>;
  /**
   * Counts an attempt before its password is looked at. Returns 0 and keeps the attempt, or the milliseconds to wait,
   * and forgets it. However many come at once, to however many servers, no more than the limits are let through.
   */
  tryToSignIn(attempt: { id: string; client: string }, limits: SignInLimits): Promise<number>;
  /** An attempt that succeeded is none to be counted. */
  forgetAttempt(id: string): Promise<void>;
  /** Deletes what is over. `time` is that of the limits. */
  tidy(time: number): Promise<void>;
}

interface SignInLimits {
  time: number;
  ofClient: number;
  ofAll: number;
}

const countAttempts = 'SELECT COUNT(*) AS count, MIN(at) AS first FROM sign_in WHERE at > ?';

/** The store over a database whose tables are up to date. `now` is the server's clock. */
export function staffStoreOver({ run }: Pick<Database, 'run'>, now: () => number): StaffStore {
  const iso = (time: number) => new Date(time).toISOString();
  const forgetAttempt = async (id: string) => void (await run('DELETE FROM sign_in WHERE id = ?', [id]));
  return {
    async addSession({ token, password, until }) {
      await run('INSERT INTO session (token, password, until) VALUES (?, ?, ?)', [token, password, iso(until)]);
    },
    async sessionUntil(token, password) {
      const known = 'SELECT until FROM session WHERE token = ? AND password = ? AND until > ?';
      const [row] = (await run(known, [token, password, iso(now())])).rows;
      return row && Date.parse(String(row.until));
    },
    async endSession(token) {
      await run('DELETE FROM session WHERE token = ?', [token]);
    },
    async tryToSignIn({ id, client }, { time, ofClient, ofAll }) {
      // Written before it is counted: of several at once the last one to be written sees all others.
      await run('INSERT INTO sign_in (id, client, at) VALUES (?, ?, ?)', [id, client, iso(now())]);
      const since = iso(now() - time);
      const [own] = (await run(`${countAttempts} AND client = ?`, [since, client])).rows;
      const [all] = (await run(countAttempts, [since])).rows;
      const full = [
        { row: own, most: ofClient },
        { row: all, most: ofAll },
      ].find(({ row, most }) => Number(row?.count) > most)?.row;
      if (!full) return 0;
      await forgetAttempt(id);
      return Math.max(1, Date.parse(String(full.first)) + time - now());
    },
    forgetAttempt,
    async tidy(time) {
      // At once, so that the disk is waited for once.
      await Promise.all([
        run('DELETE FROM sign_in WHERE at <= ?', [iso(now() - time)]),
        run('DELETE FROM session WHERE until <= ?', [iso(now())]),
      ]);
    },
  };
}
