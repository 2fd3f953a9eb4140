import type { Span } from '../match/read/mapped-text';
import type { Find } from './find';
import { findAll } from './find-all';
import { joinFinds } from './join-finds';
import type { Kind } from './kinds';
import { makeStandIns } from './stand-ins';

/** A masked piece of the text as it came, and what stands in its place. */
export interface RedactedPiece extends Span {
  kind: Kind;
  original: string;
  standIn: string;
}

export interface RedactedText {
  text: string;
  /** In the order of the text; they never overlap. Offsets count UTF-16 units of the text as it came. */
  pieces: RedactedPiece[];
}

export interface RedactOptions {
  /** Pieces that stay as they are; a find that touches one is left whole. */
  kept?: Span[];
  /** Pieces that are masked by hand; every other place that reads the same is masked too. */
  marked?: Span[];
}

/** What is masked may make its neighbour look like something; a second look finds it, a third finds nothing more. */
const mostLooks = 4;

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function nameStandIns(finds: Find[], text: string): RedactedPiece[] {
  const standInOf = makeStandIns(text);
  return joinFinds(finds, text).map((find) => ({
    kind: find.kind,
    start: find.start,
    end: find.end,
    original: text.slice(find.start, find.end),
    standIn: standInOf(find),
  }));
}

function writePieces(text: string, pieces: RedactedPiece[]): string {
  let read = 0;
  let written = '';
  for (const { start, end, standIn } of pieces) {
    written += text.slice(read, start) + standIn;
    read = end;
  }
  return written + text.slice(read);
}

/** Moves finds of the written text back; one that touches a stand-in takes the whole original in. */
function moveBack(finds: Find[], text: string, pieces: RedactedPiece[]): Find[] {
  let at = 0;
  let shift = 0;
  const startOf = (position: number) => {
    for (let piece = pieces[at]; piece; piece = pieces[at]) {
      const start = piece.start + shift;
      if (position < start) break;
      if (position < start + piece.standIn.length) return piece.start;
      shift += piece.standIn.length - (piece.end - piece.start);
      at++;
    }
    return position - shift;
  };
  const endOf = (position: number) => {
    let index = at;
    let moved = shift;
    for (let piece = pieces[index]; piece; piece = pieces[++index]) {
      const start = piece.start + moved;
      if (position <= start) break;
      if (position <= start + piece.standIn.length) return piece.end;
      moved += piece.standIn.length - (piece.end - piece.start);
    }
    return position - moved;
  };
  return [...finds]
    .sort((a, b) => a.start - b.start)
    .map((find) => {
      const start = startOf(find.start);
      const end = endOf(find.end);
      return { kind: find.kind, start, end, value: text.slice(start, end) };
    });
}

/**
 * Masks what says who somebody is or lets somebody in: addresses, names, hosts, ids, tokens, passwords (the table of
 * kinds). The same original gets the same stand-in everywhere. Codes, public hosts and public ids stay, and so does
 * what is masked already: redacting a text again changes nothing.
 *
 * Takes time in proportion to the text: every rule goes on behind what it has read, and looks back or ahead over a
 * bounded piece only.
 */
export function redactText(text: string, { kept = [], marked = [] }: RedactOptions = {}): RedactedText {
  const byHand = marked.map(({ start, end }): Find => ({ kind: 'marked', start, end, value: text.slice(start, end) }));
  let finds = [...byHand, ...findAll(text, byHand)];
  let pieces = nameStandIns(finds, text);
  for (let look = 1; look < mostLooks; look++) {
    const more = findAll(writePieces(text, pieces));
    if (more.length === 0) break;
    finds = [...finds, ...moveBack(more, text, pieces)];
    pieces = nameStandIns(finds, text);
  }
  pieces = pieces.filter((piece) => !kept.some((span) => overlaps(span, piece)));
  return { text: writePieces(text, pieces), pieces };
}
