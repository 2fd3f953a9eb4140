/** What a number is drawn for; each use has its own, so that one more question changes no other answer of the visit. */
export type Stream = 'answer' | 'wrong' | 'instead' | 'cannot' | 'look' | 'pick' | 'variant' | 'spoilt' | 'report';
const streams: Stream[] = ['answer', 'wrong', 'instead', 'cannot', 'look', 'pick', 'variant', 'spoilt', 'report'];

const mix = (hash: number, value: number): number => {
  let mixed = Math.imul(hash ^ value, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
};

/**
 * A random number from 0 up to 1 that depends on nothing but where it is used: every strategy meets the same visitor,
 * who gives the same answer to the same check, in whichever order it is asked.
 */
export function draw(seed: number, visit: number, stream: Stream, index: number): number {
  const hash = mix(mix(mix(mix(0x2545f491, seed), visit), streams.indexOf(stream) + 1), index + 1);
  return (mix(hash, 0x68bc21eb) >>> 0) / 2 ** 32;
}

/** A normally distributed number with mean 0 and deviation 1, drawn likewise. */
export function drawNormal(seed: number, visit: number, stream: Stream, index: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - draw(seed, visit, stream, 2 * index)));
  return radius * Math.cos(2 * Math.PI * draw(seed, visit, stream, 2 * index + 1));
}

/** The place of the part in which the number falls, where the parts sum up to 1. */
export function placeOf(parts: ArrayLike<number>, number: number): number {
  let left = number;
  let last = 0;
  for (let place = 0; place < parts.length; place++) {
    const part = parts[place] as number;
    if (part <= 0) continue;
    if (left < part) return place;
    left -= part;
    last = place;
  }
  return last;
}
