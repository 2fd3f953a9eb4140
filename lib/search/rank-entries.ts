import { findCodes } from './find-codes';
import type { SearchEntry, SearchKind } from './search-entry';
import { type Field, fieldWorth, type SearchIndex } from './search-index';
import { pageWords, searchWords } from './search-words';

/** How well a word of a page fits a typed one. */
const quality = {
  whole: 1,
  /** `imperson`: as good as the word, nearly, since it is still being typed. */
  start: 0.8,
  /** `mailbox` in `casmailbox`; in German most words stand inside a longer one. */
  inside: 0.4,
  /** `throtling`: less than any word that stands there. */
  like: 0.6,
};
/** A piece of fewer letters begins too many words: `no licence` isn't `not`. A query of one word is still being typed. */
const shortestStart = 3;
/** The same within a word. */
const shortestInside = 4;
const shortestLike = 4;
/** A slip of the finger makes a word longer or shorter by so much: `throtling` isn't `throttlingpolicyassociation`. */
const mostLonger = 2;

/** `security defaults` is a cause and a check: who searches wants the cause. */
const kindWorth: Record<SearchKind, number> = {
  cause: 1.15,
  error: 1.05,
  code: 0.8,
  check: 0.9,
  tool: 1,
  page: 1,
  elsewhere: 0.95,
};
/** How much it counts that a title says little else: `401` means "401 Unauthorized, and nothing else". */
const wholeTitle = 0.4;
/** Of what was typed at least this part must fit: `remote server 403` isn't any page about a server. */
const leastShare = 0.5;
/** An entry that is worth less than this part of the best one only makes the list long. */
const leastOfBest = 0.3;

/** A page that was found. */
export interface Hit {
  entry: SearchEntry;
  /** The command or spelling that was asked for, where the title doesn't show it. */
  found?: string;
}

interface Fit {
  worth: number;
  how: number;
  field: Field;
  word: string;
}

/** The words of the index that fit a typed one, and how well. */
function* fittingWords(
  { words, likeWords }: SearchIndex,
  typed: string,
  isAlone: boolean,
): Generator<[word: string, quality: number]> {
  let isKnown = false;
  for (const word of words.keys()) {
    const at = word.indexOf(typed);
    const isWhole = word === typed;
    const starts = at === 0 && (isAlone || typed.length >= shortestStart);
    const isInside = at > 0 && typed.length >= shortestInside;
    if (!isWhole && !starts && !isInside) continue;
    isKnown ||= at === 0;
    yield [word, isWhole ? quality.whole : starts ? quality.start : quality.inside];
  }
  if (isKnown || typed.length < shortestLike) return;
  for (const { item, score = 1 } of likeWords.search(typed))
    if (Math.abs(item.length - typed.length) <= mostLonger) yield [item, quality.like * (1 - score)];
}

/** For each entry that has a typed word, where it fits best. */
function fitsOf(index: SearchIndex, typed: string, isAlone: boolean): Map<number, Fit> {
  const fits = new Map<number, Fit>();
  for (const [word, how] of fittingWords(index, typed, isAlone)) {
    for (const { entry, field } of index.words.get(word) ?? []) {
      const worth = fieldWorth[field] * how;
      if (worth > (fits.get(entry)?.worth ?? 0)) fits.set(entry, { worth, how, field, word });
    }
  }
  return fits;
}

/** The command or spelling that the words led to, as the article prints it: the one that holds most letters of them. */
function shownFor({ commands = [], codes = [], title }: SearchEntry, fits: Fit[]): string | undefined {
  const led = fits.filter(({ field }) => field === 'commands' || field === 'codes').map(({ word }) => word);
  const held = (text: string) =>
    pageWords(text)
      .filter((word) => led.includes(word))
      .join('').length;
  const [most] = [...commands, ...codes].sort((a, b) => held(b) - held(a));
  return most && held(most) > 0 && most !== title ? most : undefined;
}

function rankByWords(index: SearchIndex, query: string): { hit: Hit; score: number }[] {
  const { entries, titleLengths } = index;
  const words = [...new Set(searchWords(query))];
  const perWord = words.map((typed) => fitsOf(index, typed, words.length === 1)).filter(({ size }) => size > 0);
  // A rare word says more: of `error autodiscover` the second.
  const rarity = perWord.map((fits) => Math.log(1 + entries.length / fits.size));
  const all = rarity.reduce((sum, one) => sum + one, 0);
  const found = entries.flatMap((entry, at) => {
    let share = 0;
    let score = 0;
    const fits: Fit[] = [];
    perWord.forEach((ofWord, word) => {
      const fit = ofWord.get(at);
      if (!fit) return;
      fits.push(fit);
      share += (rarity[word] ?? 0) / all;
      score += (rarity[word] ?? 0) * fit.worth;
    });
    if (share < leastShare) return [];
    const titled = fits.filter(({ field }) => field === 'title').reduce((sum, { how }) => sum + how, 0);
    score *= kindWorth[entry.kind] * share * (1 + (wholeTitle * titled) / (titleLengths[at] || 1));
    const shown = shownFor(entry, fits);
    return [{ hit: shown ? { entry, found: shown } : { entry }, score }];
  });
  const best = Math.max(...found.map(({ score }) => score));
  return found.filter(({ score }) => score >= leastOfBest * best).sort((a, b) => b.score - a.score);
}

/**
 * The pages that a query of some words or a code stands for, best first, at most `count`: a code that is named, what it
 * points to, then by words. Equals stay in the order of the file.
 */
export function rankEntries(index: SearchIndex, query: string, count: number): Hit[] {
  const codes = findCodes(index.codes, query);
  const causes = codes.flatMap(({ leadsTo = [] }) => leadsTo);
  const pointed = causes.flatMap((address) => index.entries.find((entry) => entry.address === address) ?? []);
  const hits = new Map<SearchEntry, Hit>();
  for (const entry of [...codes, ...pointed]) hits.set(entry, { entry });
  for (const { hit } of rankByWords(index, query)) if (!hits.has(hit.entry)) hits.set(hit.entry, hit);
  return [...hits.values()].slice(0, count);
}
