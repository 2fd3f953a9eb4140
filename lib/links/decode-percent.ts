const longestEncoding = 3;
const utf8 = new TextDecoder('utf-8', { fatal: true });
/** How programs that don't know UTF-8 write letters; it has a letter for nearly every byte. */
const windows = new TextDecoder('windows-1252');

/** Bytes written as `%C3%A9`, as text: UTF-8, else one byte a letter. */
function decodeBytes(written: string): string {
  const bytes = Uint8Array.from(written.slice(1).split('%'), (hex) => Number.parseInt(hex, 16));
  try {
    return utf8.decode(bytes);
  } catch {
    return windows.decode(bytes);
  }
}

/** How many bytes a letter has that begins with this one; 0 for a byte that begins no letter. */
const lengthOfLetter = (byte: number): number =>
  byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0;

/** The text without what stands for half a letter at its end: `%`, `%C`, or the first bytes of a longer letter. */
function withoutHalfLetter(text: string): string {
  const whole = text.replace(/%[0-9a-f]?$/i, '');
  const bytes = /(?:%[0-9a-f]{2})+$/i.exec(whole)?.[0].slice(1).split('%') ?? [];
  for (let back = 1; back < longestEncoding + 1 && back <= bytes.length; back++) {
    const length = lengthOfLetter(Number.parseInt(bytes[bytes.length - back] ?? '', 16));
    if (length > 0) return length > back ? whole.slice(0, whole.length - 3 * back) : whole;
  }
  return whole;
}

/** One layer undone. `+` is a space where spaces are written in no other way: forms write it so. */
function decodeOnce(text: string): string {
  const spaced = /%20|\s/.test(text) ? text : text.replaceAll('+', ' ');
  return spaced.replace(/(?:%[0-9a-f]{2})+/gi, decodeBytes);
}

/** Nothing but what an encoder leaves, and one sign of its work at least. */
const looksEncoded = (text: string): boolean =>
  /^(?:[\w.~!*'()+-]|%[0-9a-f]{2}|%[0-9a-f]?$)*$/i.test(text) && /%[0-9a-f]{2}/i.test(text);

/** What stood there before it was written with per cent signs, and whether its end is missing. */
export interface Decoded {
  text: string;
  isCut: boolean;
}

/**
 * Undoes `encodeURIComponent` and forms, once and then as long as the result still looks encoded, at most three times: a
 * wrapper around a link encodes what was encoded. A text that consists of an encoded text alone (`a%20b`) is therefore
 * taken for one that was encoded twice. Never throws: what is no encoding stays as it stands.
 */
export function decodePercent(written: string): Decoded {
  let text = written;
  let isCut = false;
  for (let times = 0; times < 3 && (times === 0 || looksEncoded(text)); times++) {
    const whole = withoutHalfLetter(text);
    // A per cent sign that nobody encoded may stand at the end of a text: `failed at 100%`.
    const isHalf = whole !== text && looksEncoded(text);
    isCut ||= isHalf;
    text = decodeOnce(isHalf ? whole : text);
  }
  return { text, isCut };
}
