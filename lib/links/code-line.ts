/*
 * The line in a hand-over that brings the visit back: `[visit:trail=…&day=2026-11-24:1a2b]`. Its letters are those of
 * an address, so whatever else a mail program puts into it (line breaks, `>`, spaces) can be taken out again. Four
 * digits at the end tell whether it came back whole.
 */

const start = '[visit:';
/** The longest visit takes under 1,600 characters; the rest is room for what mail programs put between. */
const longest = 4000;

/** A sum over the letters, as four hexadecimal digits. */
function checkDigits(text: string): string {
  let sum = 7;
  for (let index = 0; index < text.length; index++) sum = (sum * 31 + text.charCodeAt(index)) % 65536;
  return sum.toString(16).padStart(4, '0');
}

/** The code line of an address (the part after `#`). */
export const formatCodeLine = (fragment: string): string => `${start}${fragment}:${checkDigits(fragment)}]`;

/** Finds the code line in any text: the address it holds, or `damaged` where it didn't come back whole. */
export function findCodeLine(text: string): string | 'damaged' | undefined {
  const from = text.toLowerCase().lastIndexOf(start);
  if (from < 0) return undefined;
  const to = text.indexOf(']', from);
  if (to < 0 || to - from > longest) return 'damaged';
  const inside = text
    .slice(from + start.length, to)
    .toLowerCase()
    .replace(/[^a-z0-9.&=_:;-]/g, '')
    // Only now, since a line may have been broken within the sign.
    .replaceAll('&amp;', '&')
    .replaceAll(';', '');
  const [fragment = '', digits = ''] = inside.split(':');
  return fragment !== '' && checkDigits(fragment) === digits ? fragment : 'damaged';
}
