import type { Evidence } from '../match/answer';

/** A piece of a quoted message; what was recognised is marked. */
export interface QuotePiece {
  text: string;
  isMarked?: true;
}

const ellipsis = '…';
const inLine = (text: string) => text.replace(/\s+/g, ' ');

/**
 * A message in a line: whole where it is short, else the part around its first evidence. `longest` counts UTF-16 units,
 * give or take a mark.
 */
export function quoteMessage(text: string, evidence: readonly Evidence[], longest: number): QuotePiece[] {
  const first = evidence[0]?.start ?? 0;
  const start =
    text.length <= longest ? 0 : Math.max(0, Math.min(first - Math.floor(longest / 4), text.length - longest));
  const end = Math.min(text.length, start + longest);
  const pieces: QuotePiece[] = start > 0 ? [{ text: ellipsis }] : [];
  let read = start;
  for (const { start: from, end: to } of evidence) {
    if (from < read || to > end) continue;
    if (from > read) pieces.push({ text: inLine(text.slice(read, from)) });
    pieces.push({ text: inLine(text.slice(from, to)), isMarked: true });
    read = to;
  }
  if (end > read) pieces.push({ text: inLine(text.slice(read, end)) });
  if (end < text.length) pieces.push({ text: ellipsis });
  return pieces;
}
