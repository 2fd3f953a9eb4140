import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from './closed-sets';
import type { Content } from './content';

const fileOf = (folder: string, language: Language) => join(folder, `${language}.json`);

/** Content that was kept in a folder, or undefined where none was. */
export function readSnapshot(folder: string, language: Language): Content | undefined {
  const file = fileOf(folder, language);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Content) : undefined;
}

/**
 * Keeps content for the other processes of a build: to read a thousand articles takes many times as long as this file.
 * Without the places of words in their files, which only problems name and which are most of the memory.
 */
export function writeSnapshot(folder: string, language: Language, content: Content): void {
  mkdirSync(folder, { recursive: true });
  const file = fileOf(folder, language);
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(
    unfinished,
    JSON.stringify(content, (key, value) => (key === 'position' ? undefined : value)),
  );
  // Two processes may come to it at once: neither may read half a file.
  renameSync(unfinished, file);
}
