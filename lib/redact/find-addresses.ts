import { type Find, findAt } from './find';
import { isHostStandIn, isUserStandIn } from './own-stand-ins';
import { findTenant, isPublicHost } from './public-hosts';
import { isFileEnding, isTopLevel } from './top-level-domains';

/** In front of the sign: letters of the scripts that have an upper case, digits, and what mailboxes are named with. */
const isLocal = (char: string) => /[A-Za-z0-9\u00c0-\u024f\u0370-\u052f._%+#-]/.test(char);
const isLetter = (char: string) => /[\p{L}\p{N}]/u.test(char);
/** The old addresses of Exchange (`IMCEAEX-_o=First_ou=…_cn=anna@…`) hold a directory name. */
const isImceaSign = (text: string, at: number) => text[at] === '=' && /(?:_o|ou|cn)$/i.test(text.slice(at - 2, at));

/* Each piece is bounded and ends at a dot, so none is looked at twice. */
const latinDomain = /[A-Za-z0-9\u00df-\u024f-]{1,63}(?:\.[A-Za-z0-9\u00df-\u024f-]{1,63}){1,8}/y;
const anyDomain = /[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/uy;
const octets = /^\d{1,3}(?:\.\d{1,3}){3}$/;

function startOfLocal(text: string, at: number): number {
  let start = at;
  const goesOn = (index: number) =>
    isLocal(text[index] ?? '') ||
    isImceaSign(text, index) ||
    // O'Brien
    (text[index] === "'" && isLetter(text[index - 1] ?? '') && isLetter(text[index + 1] ?? ''));
  while (start > 0 && goesOn(start - 1)) start--;
  if (start === at) while (start > 0 && isLetter(text[start - 1] ?? '')) start--;
  while (start < at && /[.'#+-]/.test(text[start] ?? '')) start++;
  return start;
}

function endOfDomain(text: string, at: number): number {
  for (const pattern of [latinDomain, anyDomain]) {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) continue;
    if (octets.test(found)) return at + found.length;
    const labels = found.replace(/-+$/, '').split('.');
    // The next sentence without a space (`contoso.com.Please`), or a file called after an address.
    const isAfterDomain = () =>
      labels.length > 2 &&
      isTopLevel(labels.at(-2) ?? '') &&
      (!isTopLevel(labels.at(-1) ?? '') || isFileEnding(labels.at(-1) ?? ''));
    while (isAfterDomain()) labels.pop();
    const last = labels.at(-1) ?? '';
    if (last.length >= 2 && /\p{L}/u.test(last)) return at + labels.join('.').length;
  }
  return at;
}

/** A mailbox with no name of its own at a place that says nothing of its owner: this module wrote it. */
const isStandIn = (local: string, domain: string) =>
  isUserStandIn(local) &&
  (isHostStandIn(domain) ||
    octets.test(domain) ||
    (isPublicHost(domain) && (findTenant(domain)?.tenant ?? 'tenant-a').startsWith('tenant-')));

/**
 * Mail addresses and sign-in names. Goes from sign to sign, to the left until a character that can't stand there (the
 * sign before is one), to the right over bounded pieces: each character is looked at twice at most.
 */
export function findAddresses(text: string): Find[] {
  const finds: Find[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = startOfLocal(text, at);
    const end = endOfDomain(text, at + 1);
    if (start === at || end === at + 1) continue;
    if (!isStandIn(text.slice(start, at), text.slice(at + 1, end))) finds.push(findAt('address', text, start, end));
  }
  return finds;
}
