import type { Catalogue } from '../match/catalogue';
import { systemOfHost } from '../match/find-facts';
import type { Span } from '../match/read/mapped-text';
import type { Find } from '../redact/find';
import { findAddresses } from '../redact/find-addresses';
import { findDirectoryNames } from '../redact/find-directory-names';
import { findDisplayNames } from '../redact/find-display-names';
import { findGuids } from '../redact/find-guids';
import { findHosts, findShares } from '../redact/find-hosts';
import { findIpAddresses } from '../redact/find-ip-addresses';
import { findAccounts, findPersonalSites, findUserFolders } from '../redact/find-users';
import { isCode } from '../redact/is-code';
import { joinFinds } from '../redact/join-finds';
import { isPublicId } from '../redact/public-ids';
import { eraOf, turningDays } from './era-of';

/** Makes of a message what it has in common with others: ids, names, numbers and times become stand-ins of their kind. */
export type MaskMessage = (message: string, names: readonly string[]) => string;

/*
 * Masks more than redaction does in one place and less in another. Times and counts go too, since they tell nobody apart
 * from anybody. What a signature or a fact may be read from stays: two messages with one mask have one answer.
 */

/** A day, with its time where one follows. Whether an answer holds may depend on the day, never on the hour. */
const days = /\b(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,7})?)?(?:Z|[+-]\d\d:?\d\d)?)?/g;
const otherTimes =
  /\b(?:\d{1,2}[/.]\d{1,2}[/.]\d{4}|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{1,2} [A-Z][a-z]{2} \d{4})\b|\b\d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,7})?)?(?: ?[AP]M)?\b/g;
/**
 * Words and numbers, and what dots join to them in versions and sizes. A digit is looked for afterwards: as a part of the
 * pattern it would have a word of 64 KB read again from each of its letters.
 */
const words = /([\p{L}\d_-]+)((?:\.\d+)*)/gu;
/** Numbers that count something. Elsewhere a number that a signature knows may be part of it: `(401)`, `port 443`. */
const counts =
  /\b(\d[\d,.]{0,20})( (?:of|out of|\/) )(\d[\d,.]{0,20})|\b(item|attempt|line|row|batch|folder|message|entry|retry|try|thread|#)([ :#-]{1,3})\d+(?:( of )\d+)?/gi;
/** Sizes and times, and numbers so large that they are written in groups. */
const sizes = /\b\d+(?:\.\d+)?(?= ?(?:ms|bytes|[KMGT]i?B)\b)|\b\d{1,3}(?:,\d{3})+\b/g;
/** What stands before five digits that are a sign-in code. */
const beforeCode = /(?:code|error|erro|errore|fehler|fehlercode|erreur|number|type|no\.?)\W{0,6}(?:is )?$/i;
const statusCode = /^[345]\d\d$/;
/** From so many characters on a word of letters and digits is an id: `BN8PR12MB1234`, a token, a hash. */
const idFrom = 10;
/** A name of a column, short as it is, that may stand in a word of the message by chance. */
const shortestName = 4;

function findNames(message: string): Find[] {
  const addresses = findAddresses(message);
  return joinFinds(
    [
      ...addresses,
      ...findDisplayNames(message, addresses),
      ...findAccounts(message),
      ...findPersonalSites(message),
      ...findUserFolders(message),
      ...findShares(message),
      ...findDirectoryNames(message),
      ...findHosts(message),
      ...findGuids(message),
      ...findIpAddresses(message),
    ],
    message,
  );
}

/** A host stands for the system behind it. */
const standInOf = ({ kind, value }: Find) =>
  kind === 'host' ? `‹host ${systemOfHost(value.toLowerCase()) ?? ''}›` : `‹${kind}›`;

function replaceSpans<Piece extends Span>(text: string, pieces: readonly Piece[], by: (piece: Piece) => string) {
  let read = 0;
  let written = '';
  for (const piece of pieces) {
    written += text.slice(read, piece.start) + by(piece);
    read = piece.end;
  }
  return written + text.slice(read);
}

/** Codes and ids that are kept as a whole: the digits in them say nothing by themselves. */
const wholeOnly = /0x[0-9a-f]+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** Every number that stands in a signature or in the spelling of a code. */
function knownNumbers({ causes, forms, elsewhere, codes }: Catalogue): Set<string> {
  const texts = [
    ...[...causes, ...forms, ...elsewhere].flatMap(({ signatures }) =>
      signatures.map(({ all, any, none }) => JSON.stringify([all, any, none])),
    ),
    ...codes.flatMap(({ spellings }) => spellings),
  ];
  return new Set(texts.flatMap((text) => text.replace(wholeOnly, ' ').match(/\d+/g) ?? []));
}

/** Makes the masker for a catalogue, whose signatures decide which numbers and days must stay. */
export function makeMasker(catalogue: Catalogue): MaskMessage {
  const known = knownNumbers(catalogue);
  const turns = turningDays(catalogue);

  const maskWord = (word: string, before: string): string => {
    if (isCode(word) || isPublicId(word)) return word;
    const numbers = word.match(/\d+/g) ?? [];
    if (/^\d+(?:\.\d+)*$/.test(word)) {
      const isKept =
        numbers.every((number) => known.has(number) || statusCode.test(number)) ||
        (/^\d{5,7}$/.test(word) && beforeCode.test(before));
      return isKept ? word : '#';
    }
    if (numbers.some((number) => number.length > 2 && known.has(number))) return word;
    if (word.length >= idFrom && numbers.join('').length > 2) return '‹id›';
    return word.replace(/\d+/g, (number) => (known.has(number) ? number : '#'));
  };

  return (message, names) => {
    let text = message;
    for (const name of names) if (name.length >= shortestName) text = text.replaceAll(name, '‹name›');
    text = replaceSpans(text, findNames(text), standInOf)
      .replace(days, (_, day: string) => `‹time ${eraOf(day, turns)}›`)
      .replace(otherTimes, '‹time›')
      .replace(sizes, '#')
      .replace(counts, (_, _first, of, _all, word, gap, ofAll) =>
        of ? `#${of}#` : `${word}${gap}#${ofAll ? `${ofAll}#` : ''}`,
      );
    return text
      .replace(words, (all, word: string, more: string, at: number) => {
        if (!/\d/.test(all)) return all;
        const before = text.slice(Math.max(0, at - 24), at);
        return /\d/.test(word) ? maskWord(all, before) : `${word}.${maskWord(more.slice(1), before)}`;
      })
      .replace(/\s+/g, ' ')
      .trim();
  };
}
