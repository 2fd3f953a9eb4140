import { availableParallelism } from 'node:os';
import type { LabelledPaste } from './corpus';
import type { Contestant, Library } from './peers';
import { bestCutOff, type CutOff, type Hit, isBetter, type Score, scoreAnswers } from './score';
import { openSession } from './session';

/** After so many milliseconds a search is stopped and counts as wrong. */
export const longestSearch = 20_000;

/** Of the half that settings are chosen on, a slow engine tries so many pastes: all would take it hours. */
const enoughToChoose = 60;

/** What an engine is worth at its best. */
export interface Tuned {
  setting: string;
  cutOff: CutOff;
  /** On the half of the corpus by which setting and cut-off were chosen. */
  chosenBy: Score;
  /** On the other half. */
  judged: Score;
}

/** Searches all pastes, in as many threads as there are processors: nothing is timed here. */
async function searchAll(library: Library, contestant: string, setting: string, pastes: LabelledPaste[]) {
  const found: (Hit[] | undefined)[] = [];
  let next = 0;
  async function work() {
    const session = openSession({ library, contestant, setting, factor: 1 });
    for (let index = next++; index < pastes.length; index = next++) {
      const reply = await session.search(pastes[index]?.text ?? '', longestSearch);
      found[index] = reply?.hits;
    }
    await session.close();
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return found;
}

/** So many values from all over the list, or all where there are no more. */
const spread = <Value>(values: Value[], most: number) => {
  const step = Math.max(1, values.length / most);
  return values.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
};

/**
 * Tries every setting and cut-off on the pastes with an even index, and judges the best of them on the others: a
 * threshold that was chosen on the pastes it is judged by would flatter.
 */
export async function tuneContestant(
  { name, settings, isSlow }: Contestant,
  library: Library,
  pastes: LabelledPaste[],
) {
  const half = pastes.filter((_, index) => index % 2 === 0);
  const even = isSlow ? spread(half, enoughToChoose) : half;
  const odd = pastes.filter((_, index) => index % 2 === 1);
  let best: Omit<Tuned, 'judged'> | undefined;
  for (const { label } of settings) {
    const { cutOff, score } = bestCutOff(even, await searchAll(library, name, label, even));
    if (!best || isBetter(score, best.chosenBy)) best = { setting: label, cutOff, chosenBy: score };
  }
  if (!best) throw new Error(`${name} has no setting`);
  const judged = scoreAnswers(odd, await searchAll(library, name, best.setting, odd), best.cutOff);
  return { ...best, judged } satisfies Tuned;
}
