import { parseDocument } from 'yaml';
import { hashText } from '../match/hash-text';
import { splitFrontMatter } from './parse-front-matter';

/** The keys of front matter that hold texts for people, at any depth, and the ids that say which text is which. */
const textKeys = [
  ...['title', 'summary', 'question', 'why', 'tells', 'fixes', 'answers', 'confirm'],
  ...['id', 'undo', 'label', 'help', 'means', 'text'],
];

/**
 * A hash over the texts of an English article, given as its file has it: a translation made from it keeps it as `of`, so
 * that a later change of the original shows. Signatures, dates and sources may change without it.
 */
export function originalHash(file: string, text: string): string | undefined {
  const split = splitFrontMatter(file, text);
  if ('expected' in split) return undefined;
  const front: unknown = parseDocument(split.yaml, { schema: 'failsafe' }).toJS();
  return hashText(JSON.stringify(front, textKeys) + split.body.trim());
}

/** The file of an article in English: `cause.mdx` for `cause.de.mdx`. */
export const originalFile = (translated: string): string => translated.replace(/\.[a-z]{2}(?=\.mdx$)/, '');

/** The text of a translation that says which original it follows; undefined where it has no front matter. */
export function stampTranslation(text: string, hash: string): string | undefined {
  const front = /^---\r?\n[\s\S]*?\r?\n---/.exec(text)?.[0];
  if (!front) return undefined;
  const [first = '---', ...rest] = front.split('\n').filter((line) => !line.startsWith('of:'));
  return [first, `of: ${hash}`, ...rest].join('\n') + text.slice(front.length);
}
