import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client';
import type { Database, Row } from './database';
import { groupWrites } from './group-writes';
import { migrate, migrationTable, noteMigration, selectMigrations } from './migrate';

/** Milliseconds to wait for another process that is writing. A write takes one or two. */
const patience = 5_000;

/**
 * Opens the file, and makes it and its folder where they are missing. Several processes may write to it at once, if it
 * lies on a disk of this machine. A write is on the disk when it is answered.
 *
 * One connection, since what is set for a connection holds for it alone.
 */
export async function openSqlite(file: string): Promise<Database> {
  // Others on this machine have no business in it.
  mkdirSync(dirname(resolve(file)), { recursive: true, mode: 0o700 });
  const client = createClient({ url: pathToFileURL(resolve(file)).href, timeout: patience, concurrency: 1 });
  try {
    await client.execute('PRAGMA journal_mode = WAL');
    await client.execute('PRAGMA synchronous = FULL');
    await client.execute(migrationTable);
    const done = async () => (await client.execute(selectMigrations)).rows.map(({ name }) => String(name));
    await migrate('sqlite', {
      done,
      async apply(name, sql) {
        try {
          await client.executeMultiple(`BEGIN IMMEDIATE;\n${noteMigration(name)}\n${sql}\nCOMMIT;`);
        } catch (error) {
          // Another server that starts in this moment may have been first.
          if (!(await done()).includes(name)) throw error;
        }
      },
    });
  } catch (error) {
    client.close();
    throw error;
  }
  const write = groupWrites(async (writes) => {
    const done = await client.batch(
      writes.map(({ sql, values }) => ({ sql, args: values })),
      'write',
    );
    return done.map(({ rowsAffected }) => rowsAffected);
  });
  return {
    async run(sql, values = []) {
      if (!sql.startsWith('SELECT')) return { rows: [], changed: await write({ sql, values }) };
      return { rows: (await client.execute(sql, values)).rows as Row[], changed: 0 };
    },
    async close() {
      client.close();
    },
  };
}
