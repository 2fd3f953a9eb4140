import type { Content } from '../../lib/content/content';
import { draw } from '../bench-guide/draw';
import { type Dialog, densities, fonts, frames, themes } from './dialogs';

/** What fits on a screen, in letters that the reader was taught. */
const isDrawable = (text: string) => text.length >= 60 && text.length <= 700 && /^[\x20-\x7e\r\n\t]+$/.test(text);

/** The things in an order that the seed alone decides. */
function shuffle<Thing>(things: Thing[], seed: number): Thing[] {
  return things
    .map((thing, index) => ({ thing, at: draw(seed, 0, 'pick', index) }))
    .sort((one, other) => one.at - other.at)
    .map(({ thing }) => thing);
}

const pick = <Thing>(things: readonly Thing[], index: number): Thing => things[index % things.length] as Thing;

/**
 * So many pictures: texts from the samples of all causes and error forms, one of each article before a second of any.
 * Looks change with each: both themes, then both densities, then the fonts, and every window. The seed decides, not
 * what works.
 */
export function chooseDialogs({ causes, errors }: Content, count: number, seed: number): Dialog[] {
  const articles = shuffle([...causes.filter(({ retired }) => !retired), ...errors], seed).map(
    ({ id, samples }, index) =>
      shuffle(
        samples.filter(({ text }) => isDrawable(text)),
        seed + index + 1,
      ).map(({ text }) => ({ leadsTo: id, message: text.trim() })),
  );
  const rounds = Math.max(...articles.map(({ length }) => length));
  const chosen = Array.from({ length: rounds }, (_, round) => articles.flatMap((one) => one[round] ?? [])).flat();
  return chosen.slice(0, count).map((text, index) => ({
    ...text,
    theme: pick(themes, index),
    density: pick(densities, index >> 1),
    font: pick(fonts, index >> 2),
    frame: pick(frames, index),
  }));
}
