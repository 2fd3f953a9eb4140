import type { Commonness, FactName, Language, Product, Side, Strength, System } from '../content/closed-sets';

/** A part of a signature: words (with `{}` for what changes), a code by id, or a fact of the paste. */
export type CatalogueTerm = string | { code: string } | { fact: FactName; is: string[] };

/** A part that must stand there; a choice is words of which one must. */
export type RequiredTerm = CatalogueTerm | { any: string[] };

export interface CatalogueSignature {
  all: RequiredTerm[];
  any: CatalogueTerm[];
  none: CatalogueTerm[];
  strength: Strength;
  /** Counts only where nothing else stands in the text. */
  alone?: true;
  validFrom?: string;
  validUntil?: string;
}

/** What ranking and the result list need of a cause. */
export interface CatalogueCause {
  id: string;
  title: string;
  summary: string;
  /** The language of title and summary, where it isn't English. */
  language?: Language;
  common: Commonness;
  sides: Side[];
  systems: System[];
  products: Product[];
  signatures: CatalogueSignature[];
  /** Minutes of the confirm look. */
  minutes: number;
  validFrom?: string;
  validUntil?: string;
}

export interface CatalogueForm {
  id: string;
  title: string;
  summary: string;
  /** The language of title and summary, where it isn't English. */
  language?: Language;
  signatures: CatalogueSignature[];
  leavesOpen: { cause: string; common: Commonness }[];
  products: Product[];
}

export interface CatalogueCode {
  id: string;
  spellings: string[];
  causes: string[];
  wrapper: boolean;
  /** Other programs print it too, so it counts only where the text is about a migration or Microsoft 365. */
  shared: boolean;
}

export interface CatalogueElsewhere {
  id: string;
  title: string;
  summary: string;
  /** The language of title and summary, where it isn't English. */
  language?: Language;
  signatures: CatalogueSignature[];
}

/** What the matcher needs of all content: a static file, built at build time and fetched once. */
export interface Catalogue {
  /** A hash of the content: part of the file's address and of the hand-over. */
  version: string;
  causes: CatalogueCause[];
  forms: CatalogueForm[];
  codes: CatalogueCode[];
  elsewhere: CatalogueElsewhere[];
}
