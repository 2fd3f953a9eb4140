import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sample } from './content';

/** Names in a folder, sorted; none where the folder doesn't exist. */
export const readNames = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

/** Every `.txt` of a folder as a sample, in order of name. */
export const readSamples = (root: string, folder: string): Sample[] =>
  readNames(join(root, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ file: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') }));

/** The text of a file, or undefined where there is none. */
export const readText = (root: string, file: string): string | undefined =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined;
