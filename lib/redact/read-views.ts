import { decodeEscapes } from '../match/read/decode-escapes';
import { asPasted, type MappedText, rewriteText } from '../match/read/mapped-text';
import { readPaste } from '../match/read/read-paste';

/**
 * One soft break is enough here: a wrong join hides a little more, a missed one shows an address. Of the encoded
 * characters only two are undone without a header that announces them: `=20` is the start of a number as well.
 */
const quotedPrintable = /=[ \t]{0,8}\r?\n|=3D|=40(?=[A-Za-z])/g;

const decode = (found: string) => (found === '=3D' ? '=' : found === '=40' ? '@' : '');

export interface Views {
  /** The text as it came: there a backslash is a backslash, in `C:\Users\nina` and in passwords. */
  raw: MappedText;
  /** The text with its encodings undone, in each way that finds something of its own; never empty. */
  decoded: MappedText[];
}

/**
 * A paste in each way it can be read. A piece counts when one reading shows it, and is cut out where it came from:
 *
 *     as it came          user%40con=\ntoso.com     nothing
 *     escapes undone      user@contoso.com          found, and masked from `user` to `com` of the paste
 */
export function readViews(paste: string): Views {
  const raw = asPasted(paste);
  const escapes = decodeEscapes(rewriteText(raw, quotedPrintable, decode));
  // Whoever writes a=3Db in a log means it: the second reading leaves such signs alone.
  const decoded = [escapes, decodeEscapes(raw), readPaste(paste)];
  const seen = new Set<string>();
  return { raw, decoded: decoded.filter(({ text }) => !seen.has(text) && seen.add(text)) };
}
