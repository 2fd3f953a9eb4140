import { type MappedText, type Piece, rewriteText } from './mapped-text';

/*
 * Blocks of base64 as mail and logs carry them. One alternative a character, nothing behind it: they can't backtrack.
 * Where a header announces them, a short line may be one as well: a mail whose whole body is "401 Unauthorized".
 */
const block = /[A-Za-z0-9+/]{60,}={0,2}(?:\r?\n[A-Za-z0-9+/]{4,}={0,2}(?![A-Za-z0-9+/=]))*/g;
const announced = /[A-Za-z0-9+/]{16,}={0,2}(?:\r?\n[A-Za-z0-9+/]{4,}={0,2}(?![A-Za-z0-9+/=]))*/g;
const header = /transfer-encoding:\s{0,9}base64/i;
const unprintable = /[^\t\n\r\u0020-\u007e\u00a0-\uffff]|\ufffd/g;
/** Decoded text may hold at most this share of unprintable characters; a picture or a key holds far more. */
const mostUnprintable = 0.02;

function decode(found: string): Piece[] | undefined {
  const decoder = new TextDecoder();
  const pieces: Piece[] = [];
  // Line by line, so that a find points at the lines it came from and not at the whole block.
  for (const line of found.match(/[^\n]+\n?/g) ?? []) {
    const packed = line.trim();
    if (packed.length % 4 !== 0) return undefined;
    let bytes: Uint8Array;
    try {
      bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
    } catch {
      return undefined;
    }
    pieces.push({ taken: line.length, text: decoder.decode(bytes, { stream: true }) });
  }
  const text = pieces.map((piece) => piece.text).join('');
  const odd = text.match(unprintable)?.length ?? 0;
  return odd > text.length * mostUnprintable ? undefined : pieces;
}

/** Reads base64 parts that hold text, as a mail's body does; pictures and keys stay as they are. */
export const decodeBase64 = (source: MappedText): MappedText =>
  rewriteText(source, header.test(source.text) ? announced : block, decode);
