import type { Catalogue } from './catalogue';

/**
 * The catalogue as the site serves it to others, at `/catalogue.json`. `shape` grows when a reader of the last one would
 * go wrong: a key was taken away, renamed, or means something else. A new key leaves it as it is.
 */
export interface CatalogueFile extends Catalogue {
  shape: 1;
}

export const publicCatalogue = (catalogue: Catalogue): CatalogueFile => ({ shape: 1, ...catalogue });
