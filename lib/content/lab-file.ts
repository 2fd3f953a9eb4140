import type { LabFile, LabOwner } from '../lab/lab-file';
import { buildCatalogue } from '../match/build-catalogue';
import { hashText } from '../match/hash-text';
import type { Content } from './content';
import { lastVerified } from './last-verified';
import { splitFrontMatter } from './parse-front-matter';
import { readText } from './read-files';
import { allSamples } from './sample-rule';

/**
 * The lines of a front matter that hold one key, to the letter, so that an author's own spelling comes back. A line that
 * begins with neither a blank, a comment nor an item begins the next key: the gate has parsed the file, and to parse a
 * thousand of them again would take seconds.
 */
export function linesOfKey(yaml: string, key: string): string | undefined {
  const lines = yaml.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${key}:`));
  if (start === -1) return undefined;
  const length = lines.slice(start + 1).findIndex((line) => /^[^\s#\-\]}]/.test(line));
  return lines
    .slice(start, length === -1 ? undefined : start + 1 + length)
    .join('\n')
    .trimEnd();
}

/** Whose signatures the lab can change, in the order in which they are offered. */
export function labOwners({ causes, errors, elsewhere }: Content): (LabOwner & { file: string })[] {
  const current = <One extends { retired?: unknown }>(list: One[]) => list.filter(({ retired }) => !retired);
  return [
    ...current(causes).map(({ id, title, file }) => ({ kind: 'cause' as const, id, title, file })),
    ...current(errors).map(({ id, title, file }) => ({ kind: 'error' as const, id, title, file })),
    ...elsewhere.map(({ id, title, file }) => ({ kind: 'elsewhere' as const, id, title, file })),
  ];
}

const built = new WeakMap<Content, { address: string; json: string; file: LabFile }>();

/** What the signature lab loads, and its address, whose hash changes with the content. Reads the articles below `root`. */
export function labFile(content: Content, root: string): { address: string; json: string; file: LabFile } {
  const known = built.get(content);
  if (known) return known;
  const signatures = labOwners(content).map(({ kind, id, file }) => {
    const split = splitFrontMatter(file, readText(root, file) ?? '');
    return [`${kind} ${id}`, ('yaml' in split && linesOfKey(split.yaml, 'signatures')) || ''] as const;
  });
  const file: LabFile = {
    today: lastVerified(content),
    catalogue: buildCatalogue(content),
    signatures: Object.fromEntries(signatures),
    pastes: allSamples(content).map(({ sample, belongs }) => ({
      name: sample.file.replace(/^content\//, ''),
      text: sample.text,
      belongs,
    })),
  };
  const json = JSON.stringify(file);
  const made = { address: `/lab/${hashText(json)}.json`, json, file };
  built.set(content, made);
  return made;
}
