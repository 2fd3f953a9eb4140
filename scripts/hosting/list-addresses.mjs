import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The addresses of an export's pages, without the home page, from the list that nginx uses. @param {string} folder */
export const listAddresses = (folder) =>
  readFileSync(join(folder, 'addresses.map'), 'utf8')
    .split('\n')
    .flatMap((line) => /^"([^"]+)"/.exec(line)?.[1] ?? []);
