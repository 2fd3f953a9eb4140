import type { PreparedGuide } from '../../lib/guide/prepare-guide';
import { draw } from '../bench-guide/draw';
import { type Entry, truthsOf } from '../bench-guide/entries';
import { type World, worldOf } from '../bench-guide/world';

const normalise = (weights: Float64Array): Float64Array => {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
};

/** The causes that an entry leaves open with this weight, by place. */
export function causesOfWeight(guide: PreparedGuide, entry: Entry, weight: number): number[] {
  const truths = truthsOf(guide, entry);
  const unit = Math.min(...truths.filter((share) => share > 0));
  return [...truths.keys()].filter((cause) => Math.round((truths[cause] ?? 0) / unit) === weight);
}

/** The world in which one cause weighs something else than its word says: rare is 1, very common 8. */
export function shiftWorld(guide: PreparedGuide, entry: Entry, cause: number, weight: number): World {
  const world = worldOf(guide, entry);
  const unit = Math.min(...world.truths.filter((share) => share > 0));
  const truths = normalise(world.truths.map((share, index) => (index === cause ? weight : share / unit)));
  return { ...world, truths };
}

/** A little less than half way to the neighbouring word, by ratio. */
const withinBand = 0.98 * Math.log(Math.SQRT2);

/** The same world with every word right and none exact: each weight lies anywhere between its neighbours. */
export function blurWorld(world: World, number: number): World {
  const factor = (cause: number) => Math.exp(withinBand * (2 * draw(number, 0, 'variant', cause) - 1));
  return { ...world, truths: normalise(world.truths.map((share, cause) => share * factor(cause))) };
}
