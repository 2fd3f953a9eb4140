import type { Squeezed } from './squeeze';

/** Where a phrase stands in a squeezed text: the first and the last of its characters, both inclusive. */
export interface Occurrence {
  phrase: number;
  first: number;
  last: number;
}

/** Long phrases are found by one of their runs of 8 characters, short ones by one of 3. */
const longGram = 8;
const shortGram = 3;
const base = 0x01000193;

interface GramTable {
  gram: number;
  /** Base to the power of `gram - 1`: the weight of the character that leaves the window. */
  leaving: number;
  /** Bits, a power of two of them, one set for each hash: most windows of a text are passed over without a look-up. */
  filter: Uint32Array;
  anchors: Map<number, { phrase: number; offset: number }[]>;
}

/** So many bits for a phrase at the least: with fewer, nearly each window of a text would need a look-up. */
const bitsEach = 16;
const fewestBits = 1 << 18;
const power = (exponent: number) => {
  let result = 1;
  for (let index = 0; index < exponent; index++) result = Math.imul(result, base);
  return result;
};
const hashAt = (codes: ArrayLike<number>, offset: number, gram: number) => {
  let hash = 0;
  for (let index = 0; index < gram; index++) hash = (Math.imul(hash, base) + (codes[offset + index] ?? 0)) | 0;
  return hash;
};
const slot = (hash: number, mask: number) => (hash ^ (hash >>> 15)) & mask;
const maskOf = (filter: Uint32Array) => filter.length * 32 - 1;

function addAnchor(table: GramTable, hash: number, anchor: { phrase: number; offset: number }) {
  const at = slot(hash, maskOf(table.filter));
  table.filter[at >> 5] = (table.filter[at >> 5] ?? 0) | (1 << (at & 31));
  const known = table.anchors.get(hash);
  if (known) known.push(anchor);
  else table.anchors.set(hash, [anchor]);
}

const emptyTable = (gram: number, phrases: number): GramTable => ({
  gram,
  leaving: power(gram - 1),
  filter: new Uint32Array(Math.max(fewestBits, 2 ** Math.ceil(Math.log2(phrases * bitsEach))) >> 5),
  anchors: new Map(),
});

/** All phrases of a catalogue, ready to be found in a text in one pass. */
export interface PhraseIndex {
  phrases: Uint16Array[];
  tables: GramTable[];
}

/** Files each phrase of at least `gram` characters under the run of so many that the fewest of the phrases share. */
function fileByRarestRun(table: GramTable, phrases: { codes: Uint16Array; phrase: number }[]) {
  const { gram } = table;
  const shared = new Map<number, number>();
  const eachRun = (codes: Uint16Array, see: (hash: number, offset: number) => void) => {
    for (let offset = 0; offset + gram <= codes.length; offset++) see(hashAt(codes, offset, gram), offset);
  };
  for (const { codes } of phrases) eachRun(codes, (hash) => shared.set(hash, (shared.get(hash) ?? 0) + 1));
  for (const { codes, phrase } of phrases) {
    let best = { hash: 0, offset: 0 };
    let fewest = Number.POSITIVE_INFINITY;
    eachRun(codes, (hash, offset) => {
      const count = shared.get(hash) ?? 0;
      if (count >= fewest) return;
      fewest = count;
      best = { hash, offset };
    });
    addAnchor(table, best.hash, { phrase, offset: best.offset });
  }
}

/**
 * Prepares phrases (squeezed) for `findPhrases`. Each is filed under the run of 8 characters that the fewest other
 * phrases share (shorter ones under 3), as in Rabin and Karp's search for many patterns.
 */
export function buildPhraseIndex(phrases: Uint16Array[]): PhraseIndex {
  const numbered = phrases.map((codes, phrase) => ({ codes, phrase }));
  const long = numbered.filter(({ codes }) => codes.length >= longGram);
  const short = numbered.filter(({ codes }) => codes.length < longGram && codes.length >= shortGram);
  const tables = [emptyTable(longGram, long.length), emptyTable(shortGram, short.length)] as const;
  fileByRarestRun(tables[0], long);
  fileByRarestRun(tables[1], short);
  return { phrases, tables: [...tables] };
}

function standsAt(text: Squeezed, codes: Uint16Array, first: number): boolean {
  if (first < 0 || first + codes.length > text.length) return false;
  for (let index = 0; index < codes.length; index++) if (text.codes[first + index] !== codes[index]) return false;
  return true;
}

/** Calls `report` for every place where a phrase stands, in no particular order of phrases. Linear in the text. */
export function findPhrases(index: PhraseIndex, text: Squeezed, report: (occurrence: Occurrence) => void): void {
  for (const { gram, leaving, filter, anchors } of index.tables) {
    if (anchors.size === 0 || text.length < gram) continue;
    const mask = maskOf(filter);
    let hash = hashAt(text.codes, 0, gram);
    for (let start = 0; ; start++) {
      const at = slot(hash, mask);
      if (((filter[at >> 5] ?? 0) >>> (at & 31)) & 1) {
        for (const { phrase, offset } of anchors.get(hash) ?? []) {
          const codes = index.phrases[phrase];
          const first = start - offset;
          if (codes && standsAt(text, codes, first)) report({ phrase, first, last: first + codes.length - 1 });
        }
      }
      if (start + gram >= text.length) break;
      const left = text.codes[start] ?? 0;
      const next = text.codes[start + gram] ?? 0;
      hash = (Math.imul((hash - Math.imul(left, leaving)) | 0, base) + next) | 0;
    }
  }
}
