import type { Catalogue, CatalogueSignature } from './catalogue';
import { squeeze } from './squeeze';

/** One signature's sentence, for comparing it with words that are nearly it. */
/** Whose sentence it is: a signature's, or the text that a product prints with a code. */
export type LikeKind = 'cause' | 'error' | 'code';

export interface FuzzyPhrase {
  kind: LikeKind;
  id: string;
  /** Which signature of its owner. */
  signature: number;
  phrase: string;
  /** How rare each of its words is among all phrases. */
  weights: number[];
  total: number;
}

export interface FuzzyIndex {
  phrases: FuzzyPhrase[];
  /** A word's hash -> the phrases with it, and which of their words it is. */
  words: Map<number, { phrase: number; word: number }[]>;
  /** A bit for each hash, so that most words of a text are passed over without a look-up. */
  filter: Uint32Array;
}

/** A phrase of fewer words says too little to be compared by likeness. */
const fewestWords = 3;
/** Words past this many are not looked at: a mask of 30 bits holds which were seen. */
const mostWords = 30;
/** So many bits for a word at the least: with fewer, nearly each word of a text would need a look-up. */
const bitsEach = 16;
const fewestBits = 1 << 16;

/** Which bit of a filter stands for a word. */
export const wordSlot = (hash: number, filter: Uint32Array) => (hash ^ (hash >>> 15)) & (filter.length * 32 - 1);

/** The next hash of a word that grows by one folded character. Start with 0. */
export const growHash = (hash: number, code: number) => (Math.imul(hash, 0x01000193) + code) | 0;

/** The words of a phrase as hashes of their folded letters, each once; plural and tense endings are left to Fuse. */
export function wordHashes(phrase: string): number[] {
  const { codes, at, length } = squeeze(phrase.replace(/\{[^{}]*\}/g, ' '));
  const hashes: number[] = [];
  let hash = 0;
  let letters = 0;
  for (let index = 0; index <= length; index++) {
    const goesOn = index > 0 && index < length && at[index] === (at[index - 1] ?? 0) + 1;
    if (index > 0 && !goesOn) {
      if (letters >= 3 && !hashes.includes(hash)) hashes.push(hash);
      hash = 0;
      letters = 0;
    }
    if (index < length) {
      hash = growHash(hash, codes[index] ?? 0);
      letters++;
    }
  }
  return hashes.slice(0, mostWords);
}

/** The one phrase of a signature that is nothing else; combinations are compared by letter only. */
const phraseOf = (signature: CatalogueSignature) => {
  const [only, ...more] = signature.all;
  return typeof only === 'string' && more.length === 0 && signature.any.length === 0 ? only : undefined;
};

/** The sentence of a signature that is compared by likeness, if it has one. */
export function sentenceOf(signature: CatalogueSignature): string | undefined {
  const phrase = phraseOf(signature);
  return phrase !== undefined && wordHashes(phrase).length >= fewestWords ? phrase : undefined;
}

/** Files every sentence among the signatures under its words, each weighed by how few sentences share it. */
export function buildFuzzyIndex({ causes, forms, codes }: Catalogue): FuzzyIndex {
  const found: { kind: LikeKind; id: string; signature: number; phrase: string; hashes: number[] }[] = [];
  const collect = (kind: LikeKind, id: string, phrases: (string | undefined)[]) =>
    phrases.forEach((phrase, index) => {
      const hashes = phrase ? wordHashes(phrase) : [];
      if (phrase && hashes.length >= fewestWords) found.push({ kind, id, signature: index, phrase, hashes });
    });
  for (const cause of causes) collect('cause', cause.id, cause.signatures.map(phraseOf));
  for (const form of forms) collect('error', form.id, form.signatures.map(phraseOf));
  for (const code of codes) collect('code', code.id, code.spellings);

  const words: FuzzyIndex['words'] = new Map();
  found.forEach(({ hashes }, phrase) => {
    hashes.forEach((hash, word) => {
      const known = words.get(hash);
      if (known) known.push({ phrase, word });
      else words.set(hash, [{ phrase, word }]);
    });
  });
  const filter = new Uint32Array(Math.max(fewestBits, 2 ** Math.ceil(Math.log2(words.size * bitsEach))) >> 5);
  for (const hash of words.keys()) {
    const slot = wordSlot(hash, filter);
    filter[slot >> 5] = (filter[slot >> 5] ?? 0) | (1 << (slot & 31));
  }
  const phrases = found.map(({ hashes, ...phrase }) => {
    const weights = hashes.map((hash) => Math.log(1 + found.length / (words.get(hash)?.length ?? 1)));
    return { ...phrase, weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
  });
  return { phrases, words, filter };
}
