import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

const block = /^---\n([\s\S]*?)\n---\n/;

type Term = string | { any?: Term[]; code?: string; fact?: string; is?: string[] };
type Signature = string | { all?: Term[]; any?: Term[]; none?: Term[] };
interface FrontMatter {
  title: string;
  signatures: Signature[];
  nearTwins?: { cause: string }[];
  related?: string[];
  aliases?: string[];
}

/** A word that no other copy has, for signatures and samples: a real catalogue has no phrase twice. */
const ownWord = (number: number) => `variant${number}`;

function renamePhrase(term: Term, word: string): Term {
  if (typeof term === 'string') return `${term} ${word}`;
  return term.any ? { ...term, any: term.any.map((one) => renamePhrase(one, word)) } : term;
}

function renameSignature(signature: Signature, word: string): Signature {
  if (typeof signature === 'string') return `${signature} ${word}`;
  const rename = (terms: Term[] = []) => terms.map((term) => renamePhrase(term, word));
  return { ...signature, all: rename(signature.all), any: rename(signature.any), none: rename(signature.none) };
}

/** The cause's file under another id: other signatures and titles, and neighbours among the same copies. */
export function copyCause(text: string, number: number, hasCopy: (id: string) => boolean): string {
  const found = block.exec(text);
  if (!found?.[1]) throw new Error('expected front matter between two lines of ---');
  const front = parse(found[1], { schema: 'failsafe' }) as FrontMatter;
  const word = ownWord(number);
  const rename = (id: string) => (hasCopy(id) ? `${id}-${number}` : id);
  const copied: FrontMatter = {
    ...front,
    title: `${front.title} (${word})`,
    signatures: front.signatures.map((signature) => renameSignature(signature, word)),
    nearTwins: (front.nearTwins ?? []).map((twin) => ({ ...twin, cause: rename(twin.cause) })),
    related: (front.related ?? []).map(rename),
    aliases: (front.aliases ?? []).map((alias) => `${alias}-${number}`),
  };
  return `---\n${stringify(copied, { lineWidth: 0 })}---\n\nThis is ${word}. ${text.slice(found[0].length).trimStart()}`;
}

/** A copy, and the cause it is made from. */
interface Copy {
  of: string;
  number: number;
  id: string;
}

/** Copies in the order of the causes, so that no kind of article is over-represented. */
export const planCopies = (ids: string[], wanted: number): Copy[] =>
  Array.from({ length: Math.max(0, wanted - ids.length) }, (_, index) => {
    const of = ids[index % ids.length] ?? '';
    const number = 2 + Math.floor(index / ids.length);
    return { of, number, id: `${of}-${number}` };
  });

function writeCopy(folder: string, { of, number, id }: Copy, ids: ReadonlySet<string>) {
  const to = join(folder, id);
  mkdirSync(to);
  const text = readFileSync(join(folder, of, 'cause.mdx'), 'utf8');
  writeFileSync(
    join(to, 'cause.mdx'),
    copyCause(text, number, (other) => ids.has(`${other}-${number}`)),
  );
  const samples = join(folder, of, 'samples');
  if (!existsSync(samples)) return;
  mkdirSync(join(to, 'samples'));
  for (const name of readdirSync(samples)) {
    const sample = readFileSync(join(samples, name), 'utf8');
    writeFileSync(join(to, 'samples', name), `${sample}\n${ownWord(number)}\n`);
  }
}

/** Takes the causes that are gone out of the settings' list of the most common ones. */
function forget(settings: string, ids: string[]): void {
  const isGone = (line: string) => ids.some((id) => line.trim() === `- ${id}`);
  const lines = readFileSync(settings, 'utf8').split('\n');
  writeFileSync(settings, lines.filter((line) => !isGone(line)).join('\n'));
}

/**
 * Makes the causes below `root` as many as wanted: takes some away, or adds copies of them, each under an id of its own
 * with samples and signatures of its own. A copy has no translations.
 */
export function resizeContent(root: string, wanted: number): void {
  const folder = join(root, 'content/causes');
  const ids = readdirSync(folder).sort();
  for (const id of ids.slice(wanted)) rmSync(join(folder, id), { recursive: true });
  forget(join(root, 'content/site.yaml'), ids.slice(wanted));
  const copies = planCopies(ids, wanted);
  const copyIds = new Set(copies.map(({ id }) => id));
  for (const copy of copies) writeCopy(folder, copy, copyIds);
}
