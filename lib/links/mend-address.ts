import { carrying } from './carrying';

/** An address of this site with what mail programs added to it taken away. */
export interface MendedAddress {
  path: string;
  /** What a wrapper had made a part of the path: `#m=…`, or nothing. */
  fragment: string;
}

/** Signs that end a link in a text: what follows is no part of it. */
const ends = /[<>"'`()[\]{}|\\^,;!?*#&=].*$/s;
/** What stands at the end of a sentence, or is left of an encoding. */
const trail = /[^a-z0-9]+$/;

function decodeLetters(bytes: string): string {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return '';
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Cut off in the middle of a letter, or bytes that are none: the rest counts.
    return text.replace(/%[0-9a-f]?$/i, '').replace(/(?:%[0-9a-f]{2})+/gi, decodeLetters);
  }
}

/**
 * The right address for a damaged one: capitals, a dot, bracket or `>` at its end, line breaks and spaces in it, the `#`
 * encoded by a wrapper, per cent signs once or twice over. Undefined where nothing is to be mended, and for what can be no
 * page of this site. What is mended once needs no second time, and never leads to another site.
 */
export function mendAddress(pathname: string): MendedAddress | undefined {
  const decoded = /%25[0-9a-f]{2}/i.test(pathname) ? decode(decode(pathname)) : decode(pathname);
  const [, path = '', fragment = ''] = /^([^#]*)(#.*)?$/s.exec(decoded) ?? [];
  const mended = path
    // Quoted-printable ends a line with `=`.
    .replace(/=?[\r\n]+/g, '')
    .replace(/[\s\p{Cc}\p{Cf}]/gu, '')
    .replace(ends, '')
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(trail, '');
  const isPage = /^(?:\/[a-z0-9]+(?:[-.][a-z0-9]+)*)+$/.test(mended);
  if (!isPage || mended === pathname) return undefined;
  const carried = carrying.test(fragment) ? `#${encodeURI(fragment.slice(1)).replaceAll('#', '%23')}` : '';
  return { path: mended, fragment: carried };
}
