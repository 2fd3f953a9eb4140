import type { Catalogue, CatalogueSignature } from './catalogue';
import { squeezePhrase } from './squeeze-phrase';

/** The second part of a catalogue: what it adds to the first, by what it belongs to. */
export interface MoreCatalogue {
  causes: Record<string, CatalogueSignature[]>;
  forms: Record<string, CatalogueSignature[]>;
  elsewhere: Record<string, CatalogueSignature[]>;
  /** Sentences of the first part as they are printed: comparing by likeness needs their words. */
  sentences: string[];
}

/** Both parts of a catalogue as one. */
export function joinCatalogue(first: Catalogue, more: MoreCatalogue): Catalogue {
  const printed = new Map(more.sentences.map((sentence) => [squeezePhrase(sentence), sentence]));
  const print = (signature: CatalogueSignature): CatalogueSignature => {
    const [only, ...others] = signature.all;
    const sentence = typeof only === 'string' ? printed.get(squeezePhrase(only)) : undefined;
    return sentence === undefined || others.length > 0 ? signature : { ...signature, all: [sentence] };
  };
  const add = <Owner extends { id: string; signatures: CatalogueSignature[] }>(
    owners: Owner[],
    added: Record<string, CatalogueSignature[]>,
  ): Owner[] =>
    owners.map((owner) => ({ ...owner, signatures: [...owner.signatures.map(print), ...(added[owner.id] ?? [])] }));
  return {
    ...first,
    causes: add(first.causes, more.causes),
    forms: add(first.forms, more.forms),
    elsewhere: add(first.elsewhere, more.elsewhere),
  };
}
