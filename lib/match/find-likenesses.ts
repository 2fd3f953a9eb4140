import Fuse from 'fuse.js/min-basic';
import { type FuzzyIndex, type FuzzyPhrase, growHash, type LikeKind, wordSlot } from './fuzzy-index';
import type { Span } from './read/mapped-text';
import type { Squeezed } from './squeeze';

/** A sentence of the text that is nearly a signature's. */
export interface Likeness {
  kind: LikeKind;
  id: string;
  signature: number;
  span: Span;
  /** Share of the phrase's rare words that the sentence has, 0 to 1. */
  cover: number;
  /** Fuse's distance, 0 (the same) to 1. */
  distance: number;
}

/**
 * A phrase is worth comparing when this share of its word weight stands close together:
 * "verify credential failed, MFA asked for verification" has 0.6 of "migration account asks for a verification code".
 */
const worthComparing = 0.5;
/** So many phrases at the most are compared, the best covered first: Fuse is the slow part. */
const mostCompared = 8;
/** The words of a phrase may be spread over its own length times this, and a line more. */
const spread = 2;
const lineMore = 60;
/** The first or the last word of a sentence may be misspelt: so many characters more are compared. */
const endWord = 12;
/** A word that so many phrases share opens no comparison by itself. */
const tooCommon = 200;

interface Window {
  start: number;
  end: number;
  mask: number;
  weight: number;
}

/** The closest gathering of each phrase's words in the text, in one pass over the words. */
function gatherWords({ phrases, words, filter }: FuzzyIndex, { codes, at, length }: Squeezed): Map<number, Window> {
  const open = new Map<number, Window>();
  const best = new Map<number, Window>();
  const see = (hash: number, start: number, end: number) => {
    const slot = wordSlot(hash, filter);
    if (!(((filter[slot >> 5] ?? 0) >>> (slot & 31)) & 1)) return;
    const holders = words.get(hash);
    if (!holders || holders.length > tooCommon) return;
    for (const { phrase, word } of holders) {
      const known = phrases[phrase];
      if (!known) continue;
      let window = open.get(phrase);
      if (!window || end - window.start > known.phrase.length * spread + lineMore) {
        window = { start, end, mask: 0, weight: 0 };
        open.set(phrase, window);
      }
      const bit = 1 << word;
      if (window.mask & bit) continue;
      window.mask |= bit;
      window.weight += known.weights[word] ?? 0;
      window.end = end;
      if (window.weight > (best.get(phrase)?.weight ?? 0)) best.set(phrase, { ...window });
    }
  };
  let hash = 0;
  let start = 0;
  for (let index = 0; index < length; index++) {
    const place = at[index] ?? 0;
    const goesOn = index > 0 && place === (at[index - 1] ?? 0) + 1;
    if (!goesOn) {
      if (index > 0) see(hash, start, (at[index - 1] ?? 0) + 1);
      hash = 0;
      start = place;
    }
    hash = growHash(hash, codes[index] ?? 0);
  }
  if (length > 0) see(hash, start, (at[length - 1] ?? 0) + 1);
  return best;
}

/** Compares a phrase with a few words of the text: 0 the same, 1 nothing alike. */
function compare(phrase: string, words: string): number {
  const fuse = new Fuse([words], { includeScore: true, ignoreLocation: true, threshold: 0.6, ignoreDiacritics: true });
  return fuse.search(phrase.replace(/\{[^{}]*\}/g, ' '))[0]?.score ?? 1;
}

/**
 * Sentences of the text that are nearly a signature's: typed from memory, misread, cut or wrapped.
 * Few candidates by their rare words first, then Fuse on those alone.
 */
export function findLikenesses(
  index: FuzzyIndex,
  text: string,
  squeezed: Squeezed,
  stands: (phrase: FuzzyPhrase) => boolean,
): Likeness[] {
  const candidates = [...gatherWords(index, squeezed)].flatMap(([number, window]) => {
    const phrase = index.phrases[number];
    const cover = phrase ? window.weight / phrase.total : 0;
    // What stands there to the letter was found already, and would take the place of what is only nearly there.
    return phrase && cover >= worthComparing && !stands(phrase) ? [{ phrase, window, cover }] : [];
  });
  candidates.sort((a, b) => b.cover - a.cover || b.phrase.total - a.phrase.total);
  return candidates.slice(0, mostCompared).map(({ phrase, window, cover }) => {
    // A misspelt word at either end of the sentence is not among the words that were gathered.
    const words = text.slice(Math.max(0, window.start - endWord), window.end + endWord).replace(/\s+/g, ' ');
    const { kind, id, signature } = phrase;
    return {
      kind,
      id,
      signature,
      cover,
      span: { start: window.start, end: window.end },
      distance: compare(phrase.phrase, words),
    };
  });
}
