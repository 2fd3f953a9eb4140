import type { Catalogue } from './catalogue';
import { findLikenesses } from './find-likenesses';
import { buildFuzzyIndex } from './fuzzy-index';
import { countTellingWords } from './generic-words';
import { joinCatalogue, type MoreCatalogue } from './join-catalogue';
import { type PreparedCatalogue, prepareWords } from './prepare-words';

/** Prepares both parts of a catalogue together, with what compares sentences. `prepared` is the first part's. */
export function prepareWhole(
  first: Catalogue,
  more: MoreCatalogue,
  prepared: PreparedCatalogue = prepareWords(first),
): PreparedCatalogue {
  const whole = joinCatalogue(first, more);
  const fuzzy = buildFuzzyIndex(whole);
  return {
    ...prepareWords(whole),
    unsure: {
      findLikenesses: (text, squeezed, stands) => findLikenesses(fuzzy, text, squeezed, stands),
      countTellingWords,
    },
    first: prepared,
  };
}
