import { Pool } from 'pg';
import type { Database } from './database';
import { migrate, migrationTable, noteMigration, selectMigrations } from './migrate';

/** Any number: whoever brings the tables up to date holds it. */
const lock = 401;

/** Where it can't be reached, a person shouldn't wait long to hear so. In milliseconds. */
const patience = { connectionTimeoutMillis: 3_000, query_timeout: 5_000 };

/** `?` for each value, as SQLite has it, to `$1`, `$2`. */
function numbered(sql: string): string {
  let count = 0;
  return sql.replace(/\?/g, () => `$${++count}`);
}

/** Connects to PostgreSQL by an address such as `postgres://site@db.contoso.com/feedback`. Any number of servers may. */
export async function openPostgres(address: string): Promise<Database> {
  const pool = new Pool({ connectionString: address, max: 10, ...patience });
  // A connection that breaks while nobody uses it is replaced by the next who asks.
  pool.on('error', () => undefined);
  try {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      await client.query(`SELECT pg_advisory_xact_lock(${lock})`);
      await client.query(migrationTable);
      await migrate('postgres', {
        done: async () => (await client.query(selectMigrations)).rows.map(({ name }) => String(name)),
        apply: async (name, sql) => void (await client.query(`${noteMigration(name)}\n${sql}`)),
      });
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    async run(sql, values = []) {
      const { rows, rowCount } = await pool.query(numbered(sql), values);
      return { rows, changed: rowCount ?? 0 };
    },
    close: () => pool.end(),
  };
}
