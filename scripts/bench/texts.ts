import { toString as textOf } from 'mdast-util-to-string';
import type { Code, Content } from '../../lib/content/content';
import { nodesOfCause } from '../../lib/content/mention-words';
import type { BodyNode } from '../../lib/content/parse-body';
import type { RequiredTerm, Term } from '../../lib/content/signature-schema';
import type { Hit } from './score';

/** An article as a search library takes it: the same words that our matcher knows, and its body besides. */
export interface Article {
  kind: Hit['kind'];
  id: string;
  title: string;
  summary: string;
  body: string;
  message: string;
  /** Words of signatures, and spellings of the codes that point to it. */
  phrases: string[];
}

const leaves = new Set(['paragraph', 'heading', 'code', 'tableCell']);

/** A body as plain text, a paragraph a line. */
export const plainText = (nodes: BodyNode[]): string =>
  nodes
    .flatMap((node) => {
      if (leaves.has(node.type)) return [textOf(node)];
      return 'children' in node ? [plainText(node.children as BodyNode[])] : [];
    })
    .join('\n');

const withoutGaps = (phrase: string) => phrase.replace(/\{[^{}]*\}/g, ' ');

function phrasesOf(signatures: { all: RequiredTerm[]; any: Term[] }[], codes: Code[]): string[] {
  const spellings = (code: string) =>
    codes.find(({ id, spellings }) => id === code || spellings.includes(code))?.spellings ?? [code];
  const terms = signatures.flatMap(({ all, any }) => [...all, ...any]);
  return terms.flatMap((term) => {
    if (typeof term === 'string') return [withoutGaps(term)];
    if ('any' in term) return term.any.map(withoutGaps);
    return 'code' in term ? spellings(term.code) : [];
  });
}

/** Every article that a paste can lead to, as documents for a search library. */
export function articlesOf({ causes, errors, elsewhere, codes }: Content): Article[] {
  const once = (phrases: string[]) => [...new Set(phrases)];
  return [
    ...causes
      .filter(({ retired }) => !retired)
      .map(({ id, title, summary, body, signatures }): Article => {
        const own = codes.filter((code) => code.causes.includes(id)).flatMap(({ spellings }) => spellings);
        const phrases = once([...phrasesOf(signatures, codes), ...own]);
        return { kind: 'cause', id, title, summary, body: plainText(nodesOfCause(body)), message: '', phrases };
      }),
    ...errors
      .filter(({ retired }) => !retired)
      .map(({ id, title, summary, body, message, signatures }): Article => {
        const phrases = once(phrasesOf(signatures, codes));
        return { kind: 'error', id, title, summary, body: plainText(body), message: withoutGaps(message), phrases };
      }),
    ...elsewhere.map(({ id, title, summary, body, signatures }): Article => {
      const phrases = once(phrasesOf(signatures, codes));
      return { kind: 'elsewhere', id, title, summary, body: plainText(body), message: '', phrases };
    }),
  ];
}

/** Numbers from 0 up to 1 that look random and are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pickFrom = <Value>(values: readonly Value[], random: () => number): Value => {
  const picked = values[Math.floor(random() * values.length)];
  if (picked === undefined) throw new Error('expected something to pick from');
  return picked;
};

/** Of what words are made: names in a log and new words of a library are never the same. */
export const syllables = {
  log: 'ba ce di fo gu ha ki lo mu ne pa ri so tu va we xi yo'.split(' '),
  articles: 'bre clo dri fla gno kru pli qua sko smi spa sto tra twi vle wro'.split(' '),
};
/** A word that nobody uses: `kiloba`. */
export const madeUpWord = (made: string[], random: () => number) =>
  Array.from({ length: 2 + Math.floor(random() * 3) }, () => pickFrom(made, random)).join('');

/** A line of a migration tool's log in which nothing goes wrong. */
function noiseLine(random: () => number): string {
  const number = (below: number) => Math.floor(random() * below);
  const two = (below: number) => String(number(below)).padStart(2, '0');
  const time = `2026-11-24 ${two(24)}:${two(60)}:${two(60)}.${String(number(1000)).padStart(3, '0')}`;
  const name = () => madeUpWord(syllables.log, random);
  const folder = `${name()}/${name()} ${name()}`;
  const done = pickFrom(['copied', 'skipped', 'queued', 'listed', 'checked'], random);
  return `${time} INFO [worker-${two(32)}] ${done} item ${number(0xffffff).toString(16)} of '${folder}', ${number(90000)} bytes`;
}

/** A sentence an error form prints that fits into the smallest paste. */
const longestSentence = 150;
/** What products print where the sign-in is refused, with something in each gap. */
export const errorSentences = ({ errors }: Content): string[] =>
  errors
    .map(({ message }) => message.trim().replace(/\{[^{}]*\}/g, 'mail.contoso.com'))
    .filter((message) => message.length <= longestSentence && !message.includes('\n'));

/** A paste of exactly so many characters, all ASCII: an error sentence in the middle of made-up log lines. */
export function pasteOfSize(size: number, sentence: string, seed: number): string {
  const random = randomFrom(seed);
  const room = Math.max(size - sentence.length - 2, 0);
  const lines: string[] = [];
  for (let length = 0; length < room; length += (lines.at(-1)?.length ?? 0) + 1) lines.push(noiseLine(random));
  const half = lines.length >> 1;
  const before = lines.slice(0, half).join('\n');
  const after = lines.slice(half).join('\n');
  return `${before}\n${sentence}\n${after}`.slice(0, size).padEnd(size);
}
