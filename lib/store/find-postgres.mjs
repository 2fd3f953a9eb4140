import { existsSync, readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const debian = '/usr/lib/postgresql';

/** The folder with PostgreSQL's programs: on the PATH, or the newest of Debian's. Undefined where there is none. */
export function findPostgres() {
  const onPath = (process.env.PATH ?? '').split(delimiter).map((place) => join(place, 'initdb'));
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const all = [...onPath, ...versions.map((version) => join(debian, version, 'bin', 'initdb'))];
  const found = all.find((file) => existsSync(file));
  return found && dirname(found);
}
