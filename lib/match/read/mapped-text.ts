/** A span of a text, in UTF-16 units, the end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A text made from a paste, with the way back: every span of it names the span of the paste that it came from. */
export interface MappedText {
  text: string;
  toPaste(span: Span): Span;
}

/** A paste as it came: every position is its own. */
export const asPasted = (text: string): MappedText => ({ text, toPaste: (span) => span });

/** One piece of a rewritten text: so many characters of the source became this text. */
export interface Piece {
  taken: number;
  text: string;
}

/** The index of the last entry of an ascending list that is at most `value`, or -1. */
function lastAtMost(ascending: number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Replaces every find of `pattern` (global) and keeps the way back to the paste.
 *
 * A replaced piece maps to the whole find it came from, everything else one to one:
 *
 *     paste    c a n &#39; t s i g n
 *     text     c a n '     t s i g n      '  ->  the five characters of &#39;
 *
 * `replace` returns the new text, a list of pieces that cover the find from its start, or undefined to leave it.
 */
export function rewriteText(
  source: MappedText,
  pattern: RegExp,
  replace: (found: string) => string | Piece[] | undefined,
): MappedText {
  const outStarts: number[] = [];
  const outEnds: number[] = [];
  const inStarts: number[] = [];
  const inEnds: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let read = 0;
  for (const match of source.text.matchAll(pattern)) {
    const replacement = replace(match[0]);
    if (replacement === undefined) continue;
    const kept = source.text.slice(read, match.index);
    parts.push(kept);
    length += kept.length;
    read = match.index;
    const pieces = typeof replacement === 'string' ? [{ taken: match[0].length, text: replacement }] : replacement;
    for (const piece of pieces) {
      outStarts.push(length);
      inStarts.push(read);
      parts.push(piece.text);
      length += piece.text.length;
      read += piece.taken;
      outEnds.push(length);
      inEnds.push(read);
    }
  }
  if (outStarts.length === 0) return source;
  parts.push(source.text.slice(read));

  const startOf = (position: number) => {
    const index = lastAtMost(outStarts, position);
    if (index < 0) return position;
    const end = outEnds[index] ?? 0;
    return position < end ? (inStarts[index] ?? 0) : position - end + (inEnds[index] ?? 0);
  };
  const endOf = (position: number) => {
    const last = position - 1;
    const index = lastAtMost(outStarts, last);
    if (index < 0) return position;
    const end = outEnds[index] ?? 0;
    return last < end ? (inEnds[index] ?? 0) : position - end + (inEnds[index] ?? 0);
  };
  return {
    text: parts.join(''),
    toPaste: ({ start, end }) => source.toPaste({ start: startOf(start), end: Math.max(startOf(start), endOf(end)) }),
  };
}
