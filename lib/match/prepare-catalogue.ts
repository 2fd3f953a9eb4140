import type { Catalogue } from './catalogue';
import { prepareWhole } from './prepare-whole';
import type { PreparedCatalogue } from './prepare-words';
import { splitCatalogue } from './split-catalogue';

/** Prepares a catalogue that lies here whole, so that it answers as the two parts do that a page loads. */
export function prepareCatalogue(catalogue: Catalogue): PreparedCatalogue {
  const { first, more } = splitCatalogue(catalogue);
  return prepareWhole(first, more);
}
