import { type MappedText, rewriteText } from './mapped-text';

const escapes =
  /\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[nrt"'/\\])|&(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,5}|quot|apos|amp|lt|gt|nbsp|[lr][sd]quo|shy|ndash|mdash|hellip);|(?:%[0-9a-fA-F]{2})+/g;

const named: Record<string, string> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  shy: '',
  ndash: '-',
  mdash: '-',
  hellip: '…',
};
const control: Record<string, string> = { n: '\n', r: '\r', t: '\t' };

const fromCodePoint = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ');

function decodePercent(found: string): string | undefined {
  try {
    return decodeURIComponent(found);
  } catch {
    // Not UTF-8 (an old client, or a cut sequence): leave it as it stands.
    return undefined;
  }
}

function decode(found: string): string | undefined {
  if (found.startsWith('%')) return decodePercent(found);
  if (found.startsWith('&#')) {
    const hex = found[2] === 'x' || found[2] === 'X';
    return fromCodePoint(Number.parseInt(found.slice(hex ? 3 : 2, -1), hex ? 16 : 10));
  }
  if (found.startsWith('&')) return named[found.slice(1, -1)];
  const kind = found[1] ?? '';
  if (kind === 'u' || kind === 'x') return fromCodePoint(Number.parseInt(found.slice(2), 16));
  return control[kind] ?? kind;
}

/** JSON in JSON in a log is escaped that many times at most. */
const deepest = 4;

/** Undoes what JSON, HTML and URLs did to characters: `\"`, `\u0027`, `&quot;`, `&#39;`, `%20`, also one in another. */
export function decodeEscapes(source: MappedText): MappedText {
  let current = source;
  for (let depth = 0; depth < deepest; depth++) {
    const next = rewriteText(current, escapes, decode);
    if (next === current) break;
    current = next;
  }
  return current;
}
