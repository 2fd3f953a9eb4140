import { isCommonWord } from './common-words';
import { type Find, findAt } from './find';
import { isCode } from './is-code';
import type { Kind } from './kinds';
import { looksSecret } from './looks-secret';
import { isStandIn } from './own-stand-ins';
import { domainOf, isPublicHost } from './public-hosts';

/** Secrets are looked for by their whole text, so many of them at most: a text is read once for each. */
const mostSecrets = 40;
const shortestSecret = 6;
const shortestWord = 4;
/** A name of more words than this is found only as a whole, beside its address. */
const mostWords = 5;
const words = /[\p{L}\p{M}\p{N}]+(?:[.'’$-][\p{L}\p{M}\p{N}]+)*/gu;
const piecesOfWord = /[\p{L}\p{M}\p{N}]+/gu;

interface Known {
  /** By their folded text: names of one or more words. */
  names: Map<string, Pick<Find, 'kind' | 'value'>>;
  /** First and last names as they are written, and the whole name that each belongs to. */
  parts: Map<string, string>;
  secrets: Map<string, Kind>;
}

const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');

/** What is worth looking for elsewhere in the text, once it is known to be somebody's. */
export function rememberFinds(finds: Find[]): Known {
  const known: Known = { names: new Map(), parts: new Map(), secrets: new Map() };
  const remember = (kind: Kind, value: string) => {
    const folded = fold(value);
    const isWorth = folded.length >= shortestWord && !isCommonWord(folded) && !isStandIn(value) && !isCode(value);
    if (isWorth && /\p{L}/u.test(folded) && !known.names.has(folded)) known.names.set(folded, { kind, value });
  };
  for (const { kind, value } of finds) {
    if (kind === 'password' || kind === 'token' || kind === 'marked') {
      const isWorth = kind === 'marked' ? value.length >= 3 : value.length >= shortestSecret && looksSecret(value);
      if (isWorth && known.secrets.size < mostSecrets) known.secrets.set(value, kind);
    } else if (kind === 'address') {
      const at = value.lastIndexOf('@');
      remember('user', value.slice(0, at));
      const domain = value.slice(at + 1);
      if (!isPublicHost(domain)) remember('tenant', domainOf(domain).split('.')[0] ?? '');
    } else if (kind === 'host') {
      if (value.includes('.')) remember('tenant', domainOf(value).split('.')[0] ?? '');
      else remember('host', value);
    } else if (kind === 'name') {
      remember(kind, value);
      for (const part of value.match(/\p{Lu}[\p{L}\p{M}'’-]{2,40}/gu) ?? []) {
        if (!isCommonWord(part) && !isCode(part) && !known.parts.has(part)) known.parts.set(part, value);
      }
    } else if (kind === 'user' || kind === 'tenant') remember(kind, value);
  }
  return known;
}

function* findNames(text: string, { names, parts }: Known): Generator<Find> {
  const all = [...text.matchAll(words)].filter(({ 0: word }) => word.length <= 128);
  for (const [index, first] of all.entries()) {
    const { 0: word, index: start } = first;
    for (let count = Math.min(mostWords, all.length - index); count > 0; count--) {
      const last = all[index + count - 1] ?? first;
      const end = last.index + last[0].length;
      if (end - start > 160) continue;
      const name = names.get(fold(text.slice(start, end)));
      if (name) yield { ...findAt(name.kind, text, start, end), value: name.value };
    }
    const whole = parts.get(word);
    if (whole) yield { ...findAt('name', text, start, start + word.length), value: whole };
    if (!/[.'’$-]/.test(word) || isPublicHost(word) || isCode(word)) continue;
    for (const part of word.matchAll(piecesOfWord)) {
      const name = names.get(part[0].toLowerCase());
      if (name?.kind === 'tenant') {
        yield { ...findAt('tenant', text, start + part.index, start + part.index + part[0].length), value: name.value };
      }
    }
  }
}

function* findSecrets(text: string, secrets: Known['secrets']): Generator<Find> {
  for (const [secret, kind] of secrets) {
    for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.length)) {
      yield findAt(kind, text, at, at + secret.length);
    }
  }
}

/**
 * The same names and secrets where no rule would see them: `contoso` and a first name in a sentence, a password without
 * its key. Words are looked up in a map, five at a time at most; secrets are searched for whole.
 */
export const findSameWords = (text: string, known: Known): Find[] => [
  ...(known.names.size + known.parts.size > 0 ? findNames(text, known) : []),
  ...findSecrets(text, known.secrets),
];
