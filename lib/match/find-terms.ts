import { findPhrases } from './phrase-index';
import type { PreparedCatalogue, PreparedTerm } from './prepare-words';
import type { Span } from './read/mapped-text';
import type { Squeezed } from './squeeze';

/** So many places of a phrase are kept; of more, only their number. A log repeats one line thousands of times. */
const keptPlaces = 64;
/** What a `{…}` stands for is at most this many characters long. */
const longestGap = 200;

export interface Places {
  spans: Span[];
  count: number;
}

/** Where each phrase of the catalogue stands in the read text, by number of phrase. */
export type PhrasePlaces = Map<number, Places>;

const isDigit = (char: string) => char >= '0' && char <= '9';
const isLatin = (char: string) => /[a-z\u00c0-\u024f]/i.test(char);

/** A number goes on: `status code 401|0` is another one, whatever stands around it. */
const bothDigits = (left: string, right: string) => isDigit(left) && isDigit(right);

/** Whether two characters that touch belong to one word: `401|0`, `new|s`; but `Code|Error` is two. */
function touches(left: string, right: string): boolean {
  if (bothDigits(left, right)) return true;
  if (isDigit(left) !== isDigit(right))
    return isLatin(left) && isLatin(right) ? false : isDigit(left) && isLatin(right);
  if (!isLatin(left) || !isLatin(right)) return false;
  const camel = left === left.toLowerCase() && right === right.toUpperCase();
  return !camel;
}

/**
 * A blank inside, or what stands between a key and its value: `"error":"access_denied"` is no ErrorAccessDenied. A line
 * break may have been put there by whatever carried the text.
 */
const parted = /^[^\n]*(?:[^\S\n]|["':=])[^\n]*$/;

/** Finds every phrase of the catalogue in the text in one pass. */
export function findPhrasePlaces(
  { index, strict, isName }: PreparedCatalogue,
  text: string,
  squeezed: Squeezed,
): PhrasePlaces {
  const places: PhrasePlaces = new Map();
  findPhrases(index, squeezed, ({ phrase, first, last }) => {
    const start = squeezed.at[first] ?? 0;
    const end = (squeezed.at[last] ?? 0) + (endsWithFoldedM(text, squeezed, last) ? 2 : 1);
    const touch = strict[phrase] ? touches : bothDigits;
    if (start > 0 && touch(text[start - 1] ?? '', text[start] ?? '')) return;
    if (end < text.length && touch(text[end - 1] ?? '', text[end] ?? '')) return;
    if (isName[phrase] && parted.test(text.slice(start, end))) return;
    const known = places.get(phrase);
    if (!known) places.set(phrase, { spans: [{ start, end }], count: 1 });
    else {
      known.count++;
      if (known.spans.length < keptPlaces) known.spans.push({ start, end });
    }
  });
  for (const { spans } of places.values()) spans.sort((a, b) => a.start - b.start);
  return places;
}

/** `rn` was folded to `m` at the place of the `r`: the phrase then ends one character later. */
const endsWithFoldedM = (text: string, { codes, at }: Squeezed, last: number) =>
  codes[last] === 109 && text[at[last] ?? 0]?.toLowerCase() === 'r';

/** The places of a row of phrases, one after the other with at most a gap between them. */
function joinRow(row: number[], places: PhrasePlaces): Places | undefined {
  const [first, ...rest] = row.map((phrase) => places.get(phrase));
  if (!first) return undefined;
  if (rest.length === 0) return first;
  const spans: Span[] = [];
  for (const start of first.spans) {
    let end = start.end;
    const whole = rest.every((next) => {
      const following = next?.spans.find((span) => span.start >= end && span.start - end <= longestGap);
      if (following) end = following.end;
      return following !== undefined;
    });
    if (whole) spans.push({ start: start.start, end });
  }
  return spans.length > 0 ? { spans, count: spans.length } : undefined;
}

/** Where a term of words or a code stands; undefined where it doesn't. */
export function placesOf(term: Exclude<PreparedTerm, { kind: 'fact' }>, places: PhrasePlaces): Places | undefined {
  const found = term.rows.flatMap((row) => joinRow(row, places) ?? []);
  if (found.length <= 1) return found[0];
  const spans = found.flatMap((one) => one.spans).sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = spans.filter((span, index) => span.start >= (spans[index - 1]?.end ?? 0));
  return { spans: apart, count: Math.max(apart.length, ...found.map((one) => one.count)) };
}
