/** A text without all that wrapping, quoting and typing change: only folded letters and digits are left. */
export interface Squeezed {
  /** Folded characters, one code each; only the first `length` count. */
  codes: Uint16Array;
  /** Where each stood in the text it was made from. */
  at: Uint32Array;
  length: number;
}

const code = (char: string) => char.charCodeAt(0);
const ignored = 0;

/*
 * Letters that text recognition and people confuse become one: O and 0, I, l and 1. `rn` and `m` are folded while
 * squeezing, since they are two letters against one.
 */
const confused: Record<string, string> = { o: '0', i: '1', l: '1' };

function foldChar(char: string): number {
  const plain = char.normalize('NFKD').toLowerCase();
  const letter = /[\p{L}\p{N}]/u.exec(plain)?.[0];
  return letter === undefined ? ignored : code(confused[letter] ?? letter);
}

const ascii = Uint16Array.from({ length: 128 }, (_, index) => foldChar(String.fromCharCode(index)));
const others = new Map<number, number>();

function foldCode(unit: number): number {
  if (unit < 128) return ascii[unit] ?? ignored;
  const known = others.get(unit);
  if (known !== undefined) return known;
  const folded = foldChar(String.fromCharCode(unit));
  others.set(unit, folded);
  return folded;
}

const r = code('r');
const n = code('n');
const m = code('m');

/**
 * Folds a text to its letters and digits, lower case, accents and look-alikes folded, all else left out:
 *
 *     "Basic Authenti-\n> cation"  ->  basicauthenticati0n
 *
 * so that a phrase is found however it was wrapped, quoted or typed. Takes one pass.
 */
export function squeeze(text: string): Squeezed {
  const codes = new Uint16Array(text.length);
  const at = new Uint32Array(text.length);
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const folded = foldCode(text.charCodeAt(index));
    if (folded === ignored) continue;
    const follows = length > 0 && at[length - 1] === index - 1;
    if (folded === n && follows && codes[length - 1] === r) {
      codes[length - 1] = m;
      at[length - 1] = index - 1;
      continue;
    }
    codes[length] = folded;
    at[length] = index;
    length++;
  }
  return { codes, at, length };
}

/** The folded letters of a phrase, without their places: what phrases are compared by. */
export function lettersOf(phrase: string): string {
  const { codes, length } = squeeze(phrase);
  // Not spread, which takes ten times as long.
  return Reflect.apply(String.fromCharCode, undefined, codes.subarray(0, length));
}
