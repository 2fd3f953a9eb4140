import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a database keeps count of what was done to its tables. */
export interface Migrations {
  /** The names of what was done already. */
  done(): Promise<string[]>;
  /** Runs the statements of a file and notes its name, both or neither. */
  apply(name: string, sql: string): Promise<void>;
}

/** Below the project's folder, from which every command and the server run. */
const folder = 'lib/store/migrations';

/** Brings the tables up to date: runs the files of the dialect that were not run before, in the order of their names. */
export async function migrate(dialect: 'sqlite' | 'postgres', { done, apply }: Migrations, root = process.cwd()) {
  const known = await done();
  const files = readdirSync(join(root, folder, dialect)).filter((file) => file.endsWith('.sql'));
  for (const file of files.sort()) {
    const name = file.replace(/\.sql$/, '');
    if (!known.includes(name)) await apply(name, readFileSync(join(root, folder, dialect, file), 'utf8'));
  }
}

export const migrationTable = 'CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY)';
export const selectMigrations = 'SELECT name FROM migration';
/** The names are those of our own files: nothing in them needs care. */
export const noteMigration = (name: string) => `INSERT INTO migration (name) VALUES ('${name}');`;
