import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { findPostgres } from '../../lib/store/find-postgres.mjs';

/** Debian's package would make a database and start it; the tests start one of their own. */
const setting = '/etc/postgresql-common/createcluster.d/migration-401.conf';

/** @param {string[]} args */
const apt = (...args) =>
  execFileSync('apt-get', ['-qq', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=15', ...args], {
    stdio: 'ignore',
    timeout: 180_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

function installFromDebian() {
  mkdirSync(dirname(setting), { recursive: true });
  writeFileSync(setting, 'create_main_cluster = false\n');
  const install = () => apt('install', '-y', '--no-install-recommends', 'postgresql');
  try {
    install();
  } catch {
    // The lists of packages may be missing or old.
    apt('update');
    install();
  } finally {
    rmSync(setting, { force: true });
  }
}

/** A PostgreSQL for the tests: one that is here, else Debian's package where that may be installed. */
export function installPostgres() {
  const isRoot = process.getuid?.() === 0;
  if (process.env.TEST_DATABASE_URL || findPostgres() || !isRoot || !existsSync('/usr/bin/apt-get')) return;
  console.log('Installing PostgreSQL …');
  try {
    installFromDebian();
  } catch {
    console.log('PostgreSQL could not be installed: the store is tried on SQLite alone.');
  }
}
