import type { Catalogue, CatalogueSignature, RequiredTerm } from './catalogue';
import { isForeignText } from './foreign-text';
import { sentenceOf } from './fuzzy-index';
import type { MoreCatalogue } from './join-catalogue';

/** A choice is kept whole, unless every word of it is of another language. */
const isForeign = (term: RequiredTerm): boolean =>
  typeof term === 'string' ? isForeignText(term) : 'any' in term && term.any.every(isForeignText);

/** The part of a signature that says something sure of an English text, if any. */
function sureOf(signature: CatalogueSignature): CatalogueSignature | undefined {
  const { strength, all, any } = signature;
  if (strength === 'hints' || all.some(isForeign)) return undefined;
  const english = any.filter((term) => !isForeign(term));
  return any.length > 0 && english.length === 0 ? undefined : { ...signature, any: english };
}

/** What of a signature `sureOf` leaves out. */
function restOf(signature: CatalogueSignature): CatalogueSignature | undefined {
  if (!sureOf(signature)) return signature;
  const any = signature.any.filter(isForeign);
  return any.length > 0 ? { ...signature, any } : undefined;
}

/**
 * Cuts a catalogue in two. The first part has what most pastes need: every signature that settles or points, in
 * English. Hints and other languages are the second, which is loaded for a paste that the first part doesn't answer.
 */
export function splitCatalogue(catalogue: Catalogue): { first: Catalogue; more: MoreCatalogue } {
  const sure = <Owner extends { signatures: CatalogueSignature[] }>(owners: Owner[]): Owner[] =>
    owners.map((owner) => ({ ...owner, signatures: owner.signatures.flatMap((one) => sureOf(one) ?? []) }));
  const rest = (owners: { id: string; signatures: CatalogueSignature[] }[]) =>
    Object.fromEntries(
      owners
        .map(({ id, signatures }) => [id, signatures.flatMap((one) => restOf(one) ?? [])] as const)
        .filter(([, signatures]) => signatures.length > 0),
    );
  const { causes, forms, elsewhere } = catalogue;
  const first = { ...catalogue, causes: sure(causes), forms: sure(forms), elsewhere: sure(elsewhere) };
  const sentences = [...first.causes, ...first.forms]
    .flatMap((owner) => owner.signatures)
    .flatMap((signature) => sentenceOf(signature) ?? []);
  return {
    first,
    more: {
      causes: rest(causes),
      forms: rest(forms),
      elsewhere: rest(elsewhere),
      sentences: [...new Set(sentences)],
    },
  };
}
