/** Of what one message is made, and how it is found: pairs of neighbouring words, as numbers. */
interface Sketch {
  pairs: Set<number>;
  /** For each band of hash functions the smallest pairs: alike messages share one of these keys, others hardly ever. */
  keys: string[];
}

/** Messages are alike from this share of common word pairs on: one changed word in eight leaves 0.6 of the pairs. */
const alikeFrom = 0.5;
/*
 * MinHash with bands (Broder 1997; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, ch. 3): sixteen bands of
 * two find a pair of likeness 0.5 with probability 1 - (1 - 0.25)^16 = 0.99, one of likeness 0.1 with 0.15; each pair
 * that is found is compared word by word.
 */
const bands = 16;
const perBand = 2;
/** Only so many words of a message are compared: what is alike is so at its start. */
const mostWords = 80;
/** With a key that all messages share, each is compared with so many groups at the most. */
const mostCompared = 12;

function hashOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Mixes a number with a seed, so that each seed orders numbers anew (the finish of MurmurHash3). */
function mix(value: number, seed: number): number {
  let mixed = value ^ Math.imul(seed + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function sketch(masked: string): Sketch {
  const words = (masked.toLowerCase().match(/‹[^›]*›|[\p{L}\p{N}#]+/gu) ?? []).slice(0, mostWords);
  const pairs = new Set(words.map((word, index) => hashOf(`${words[index - 1] ?? ''} ${word}`, 0)));
  const smallest = Array.from({ length: bands * perBand }, (_, seed) => {
    let least = 0xffffffff;
    for (const pair of pairs) least = Math.min(least, mix(pair, seed));
    return least;
  });
  const keys = Array.from({ length: bands }, (_, band) =>
    [band, ...smallest.slice(band * perBand, (band + 1) * perBand)].join(' '),
  );
  return { pairs, keys };
}

function likeness(a: Set<number>, b: Set<number>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return common / (a.size + b.size - common || 1);
}

/**
 * Puts masked messages together that are alike, in time that grows with their number. Answers for each message the
 * place of the one that leads its cluster. Give the most frequent first: they lead.
 */
export function clusterMessages(masked: readonly string[]): number[] {
  const leaders = new Map<string, number[]>();
  const sketches: Sketch[] = [];
  return masked.map((message, place) => {
    const own = sketch(message);
    sketches[place] = own;
    const candidates = new Set(own.keys.flatMap((key) => leaders.get(key) ?? []));
    let best = { place, likeness: 0 };
    for (const leader of [...candidates].slice(0, mostCompared)) {
      const found = likeness(own.pairs, sketches[leader]?.pairs ?? new Set());
      if (found > best.likeness) best = { place: leader, likeness: found };
    }
    if (best.likeness >= alikeFrom) return best.place;
    for (const key of own.keys) leaders.set(key, [...(leaders.get(key) ?? []), place]);
    return place;
  });
}
