import { isCommonWord } from './common-words';
import { type Find, findAt } from './find';
import { isCode } from './is-code';
import { isStandIn } from './own-stand-ins';
import { readValue } from './read-value';

/** So much text on either side of an address is looked at. All patterns below run on so short a piece. */
const beside = 120;

const opening = '[<(\\[][ \\t]{0,2}(?:mailto:|smtp:)?$';
const word = "(?:(?:\\p{Lu}\\.){1,3}|(?:\\p{Lu}|\\p{Lo})[\\p{L}\\p{M}'’-]{0,40}|\\p{Lu}\\p{L}{0,3}\\.)";
const particle = "(?:von|van|de|der|den|da|di|del|la|le|el|al|bin|ben|zu|zur|y|und|d')";
/** Each ends at the address; the first group is the name. */
const before: RegExp[] = [
  new RegExp(`"([^"\\n]{1,80})"\\s{0,3}${opening}`, 'iu'),
  new RegExp(`(?<![\\p{L}\\p{N}])'([^'\\n]{1,80})'\\s{0,3}${opening}`, 'iu'),
  new RegExp(
    `(?:^|\\n)[ \\t>]{0,8}(?:From|To|Cc|Bcc|Sender|Reply-To|Von|An|De|À|A|Para|Da|Van|Aan):\\s{0,3}([^<>"\\n:;@]{1,80}?)\\s{0,3}${opening}`,
    'iu',
  ),
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}._])(${word}(?:,? (?:${particle} ){0,2}${word}){0,4})[ \\t]{0,3}${opening}`, 'u'),
  /"(?:display)?name"\s{0,2}:\s{0,2}"([^"\n]{1,80})",\s{0,16}"(?:address|email\w{0,10}|mail|smtp\w{0,10}|upn|userPrincipalName)"\s{0,2}:\s{0,2}"$/iu,
  /<(?:\w{1,4}:)?Name>([^<\n]{1,80})<\/(?:\w{1,4}:)?Name>\s{0,20}<(?:\w{1,4}:)?EmailAddress>$/iu,
];
const behind = new RegExp(`^[>)\\]]?\\s{0,2}\\((${word}(?:,? (?:${particle} ){0,2}${word}){1,4})\\)`, 'u');

/* A fixed word and a sign; the value behind it is read once. */
const named =
  /(?<![\p{L}\p{N}])(?:display[ _-]?name|given[ _-]?name|sur[ _-]?name|full[ _-]?name|first[ _-]?name|last[ _-]?name|anzeigename|vorname|nachname)(?:\\{0,4}["'])?[ \t]{0,24}[:=][ \t]{0,4}/giu;
const namedElement = /<(?:\w{1,4}:)?(?:DisplayName|GivenName|Surname)>([^<>\n]{1,80})</gi;

/** A name of nobody: words that are products, errors or settings throughout; or this module's own. */
const isNobody = (name: string) => {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((one) => one !== '');
  return isStandIn(name) || name.includes('@') || words.every((one) => isCommonWord(one) || /^\d+$/.test(one));
};

/** `ErrorAccessDenied Anna Muster <anna@…>`: a code before a name is none of it. */
function withoutCodes(name: string): string {
  const words = name.split(' ');
  return words.slice(words.findLastIndex(isCode) + 1).join(' ');
}

function* besideAddress(text: string, address: Find): Generator<Find> {
  const from = Math.max(0, address.start - beside);
  const head = text.slice(from, address.start);
  // Without one of these nothing stands beside it.
  if (/[<([":>]\s{0,2}$/.test(head)) {
    for (const pattern of before) {
      const found = pattern.exec(head);
      const whole = found?.[1]?.trim();
      if (!found || !whole) continue;
      const name = withoutCodes(whole);
      const start = from + found.index + found[0].indexOf(whole) + whole.length - name.length;
      if (name !== '' && !isNobody(name)) yield findAt('name', text, start, start + name.length);
      return;
    }
  }
  const [found, name] = behind.exec(text.slice(address.end, address.end + beside)) ?? [];
  if (!found || !name || isNobody(name) || name.split(' ').some(isCommonWord)) return;
  const start = address.end + found.length - 1 - name.length;
  yield findAt('name', text, start, start + name.length);
}

/** Names of people beside an address (`Anna Muster <anna@contoso.com>`) and after `displayName` and its like. */
export function findDisplayNames(text: string, addresses: Find[]): Find[] {
  const finds = addresses.flatMap((address) => [...besideAddress(text, address)]);
  for (const { 0: found, index } of text.matchAll(named)) {
    const at = index + found.length;
    const value = readValue(text, at, beside);
    if (!value) continue;
    const [line = ''] = /^[^\r\n,;|<>"=:\\]{1,64}/.exec(text.slice(at, at + beside)) ?? [];
    const end = value.isQuoted ? value.end : at + (line.split('  ')[0] ?? '').trimEnd().length;
    if (end > value.start && end - value.start <= 80 && !isNobody(text.slice(value.start, end))) {
      finds.push(findAt('name', text, value.start, end));
    }
  }
  for (const { 0: found, 1: name = '', index } of text.matchAll(namedElement)) {
    const start = index + found.length - 1 - name.length;
    if (!isNobody(name)) finds.push(findAt('name', text, start, start + name.length));
  }
  return finds;
}
