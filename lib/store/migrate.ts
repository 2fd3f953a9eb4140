import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from './database';

/** A database while nobody else may change its tables. */
export interface Locked {
  /** One statement or several, without values. */
  script(sql: string): Promise<Row[]>;
}

/** Below the project's folder, from which every command and the server run. */
const folder = 'lib/store/migrations';

/**
 * Brings the tables up to date: runs the files of the dialect that were not run before, in the order of their names. The
 * caller holds a lock and a transaction, so that of two servers starting at once one finds everything done.
 */
export async function migrate(dialect: 'sqlite' | 'postgres', { script }: Locked, root = process.cwd()): Promise<void> {
  await script('CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY)');
  const done = (await script('SELECT name FROM migration')).map(({ name }) => name);
  const files = readdirSync(join(root, folder, dialect)).filter((file) => file.endsWith('.sql'));
  for (const file of files.sort()) {
    const name = file.replace(/\.sql$/, '');
    if (done.includes(name)) continue;
    await script(readFileSync(join(root, folder, dialect, file), 'utf8'));
    await script(`INSERT INTO migration (name) VALUES ('${name}')`);
  }
}
