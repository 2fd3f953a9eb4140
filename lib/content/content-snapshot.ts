import { mkdirSync, writeFileSync } from 'node:fs';
import type { CauseBody } from './cause-body';
import type { Language } from './closed-sets';
import type { Content } from './content';
import { readNames, readText } from './read-files';

/*
 * Content that a build reads once and keeps for its other processes: to read a thousand articles takes many times as long
 * as these files. Several processes may each keep their share. The bodies of causes are more than half of all, and most
 * processes want few of them: each has a file of its own, read when it is asked for.
 *
 * Paths are put together as texts here, not by `join`: the compiler follows joined paths to list the files of each page,
 * and from these, of which it knows nothing, it took all 17,000 files of a project of a thousand articles, each time.
 */
const folderOf = (folder: string, language: Language) => `${folder}/${language}`;
const shareFile = /^share-\d+\.json$/;
const bodyFile = (cause: string) => `causes/${cause}.json`;

const readJson = (folder: string, file: string): unknown => JSON.parse(readText(folder, file) ?? '');

/** The body that was read last: what draws an article asks for its parts one after the other. */
let last: { folder: string; cause: string; body: CauseBody } | undefined;

function readBody(folder: string, cause: string): CauseBody {
  if (last?.cause !== cause || last.folder !== folder)
    last = { folder, cause, body: readJson(folder, bodyFile(cause)) as CauseBody };
  return last.body;
}

/** Content that was kept in a folder, or undefined where none was. */
export function readSnapshot(folder: string, language: Language): Content | undefined {
  const own = folderOf(folder, language);
  const names = readNames(own).filter((name) => shareFile.test(name));
  const shares = names.map((name) => readJson(own, name) as Content);
  const [first] = shares;
  if (!first) return undefined;
  const causes = shares.flatMap((share) => share.causes).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const cause of causes)
    Object.defineProperty(cause, 'body', { get: () => readBody(own, cause.id), enumerable: true });
  return { ...first, causes };
}

/** As JSON without the places of words in their files, which only problems name and which are most of the memory. */
const stringify = (value: unknown) => JSON.stringify(value, (key, part) => (key === 'position' ? undefined : part));

/** Keeps content, or the share of it that was read, for the other processes of a build. */
export function writeSnapshot(folder: string, language: Language, content: Content, part = 0): void {
  const own = folderOf(folder, language);
  mkdirSync(`${own}/causes`, { recursive: true });
  for (const { id, body } of content.causes) writeFileSync(`${own}/${bodyFile(id)}`, stringify(body));
  const causes = content.causes.map(({ body: _, ...rest }) => rest);
  writeFileSync(`${own}/share-${part}.json`, stringify({ ...content, causes }));
}
