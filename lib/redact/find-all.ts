import type { MappedText, Span } from '../match/read/mapped-text';
import type { Find } from './find';
import { findAddresses } from './find-addresses';
import { findDirectoryNames } from './find-directory-names';
import { findDisplayNames } from './find-display-names';
import { findGuids } from './find-guids';
import { findHosts, findShares } from './find-hosts';
import { findIpAddresses } from './find-ip-addresses';
import { findPasswords } from './find-passwords';
import { findSameWords, rememberFinds } from './find-same-words';
import { findTokens } from './find-tokens';
import { findAccounts, findPersonalSites, findUserFolders } from './find-users';
import { isCode } from './is-code';
import { isPublicHost } from './public-hosts';
import { readViews } from './read-views';

/** Rules that read a backslash as one. */
const findInRaw = (text: string): Find[] => [
  ...findTokens(text),
  ...findPasswords(text),
  ...findUserFolders(text),
  ...findShares(text),
  ...findAccounts(text),
];

const findInDecoded = (text: string): Find[] => {
  const passwords = findPasswords(text);
  // In `https://anna:Winter@contoso.com` the password stands where an address would have its name.
  const ends = new Set(passwords.map(({ end }) => end));
  const addresses = findAddresses(text).filter(({ start, value }) => !ends.has(start + value.lastIndexOf('@')));
  return [
    ...findTokens(text),
    ...passwords,
    ...findAccounts(text),
    ...findDirectoryNames(text),
    ...findPersonalSites(text),
    ...findUserFolders(text),
    ...addresses,
    ...findDisplayNames(text, addresses),
    ...findHosts(text),
    ...findGuids(text),
    ...findIpAddresses(text),
  ];
};

const softBreak = /=[ \t]{0,8}\r?\n/;

/** A piece of base64, whatever was found inside: it is masked by the line. */
const isPacked = (slice: string, value: string) =>
  slice !== value && /^[A-Za-z0-9+/=\s]{16,}$/.test(slice) && slice.split(softBreak).join('') !== value;

/**
 * Base64 may end with the sign that joins lines in quoted-printable. Where a code begins the next line, the secret
 * ended there; where anything else does, hiding a word too much is better than showing half a secret.
 */
function endOfSecret(paste: string, { start, end }: Span): number {
  const found = softBreak.exec(paste.slice(start, end));
  if (!found) return end;
  const at = start + found.index + found[0].length;
  const next = /^[^\s;,]{0,120}/.exec(paste.slice(at, at + 120))?.[0] ?? '';
  const isNext = isCode(next) || isPublicHost(next) || /^\d+$|:\/\//.test(next);
  return isNext ? start + found.index : end;
}

/** Moves a find of a view to the text as it came. */
function toPaste(find: Find, view: MappedText, paste: string): Find[] {
  const span = view.toPaste(find);
  const slice = paste.slice(span.start, span.end);
  if (slice === '') return [];
  if (isPacked(slice, find.value)) {
    return [{ kind: 'encoded', start: span.start, end: span.start + slice.trimEnd().length, value: slice.trim() }];
  }
  // `ip=203.0.113.9` is no encoded space with a shorter address behind it.
  if (find.kind === 'ip' && /=\d\d$/.test(paste.slice(Math.max(0, span.start - 3), span.start))) return [];
  const isSecret = find.kind === 'token' || find.kind === 'password';
  return [{ ...find, start: span.start, end: isSecret ? endOfSecret(paste, span) : span.end }];
}

/**
 * Everything in a text that is to be masked, by all rules and in all readings of it, and every other place that names
 * the same; `known` are finds from elsewhere that count too. Finds may overlap.
 */
export function findAll(text: string, known: Find[] = []): Find[] {
  const { raw, decoded } = readViews(text);
  const move = (finds: Find[], view: MappedText) => finds.flatMap((find) => toPaste(find, view, text));
  const found = [...findInRaw(raw.text), ...decoded.flatMap((view) => move(findInDecoded(view.text), view))];
  const memory = rememberFinds([...known, ...found]);
  return [...found, ...[raw, ...decoded].flatMap((view) => move(findSameWords(view.text, memory), view))];
}
