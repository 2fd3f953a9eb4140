import type { Catalogue, CatalogueCode, CatalogueSignature, RequiredTerm } from './catalogue';
import { sentenceOf } from './fuzzy-index';
import type { MoreCatalogue } from './join-catalogue';
import { mostCommonFirst } from './open-causes';
import { base, type PackedCatalogue, type PackedMore, packing } from './packed-catalogue';
import { squeezePhrase } from './squeeze-phrase';

function packTerm(term: RequiredTerm): string {
  if (typeof term === 'string') return squeezePhrase(term);
  if ('code' in term) return packing.code + term.code;
  if ('any' in term) return packing.choice + term.any.map(squeezePhrase).join(packing.or);
  return `${packing.fact}${term.fact}=${term.is.join(packing.values)}`;
}

const packTerms = (terms: RequiredTerm[]) => terms.map(packTerm).join(packing.terms);
const packFields = (fields: (string | undefined)[]) => fields.join(packing.fields).trimEnd();

const packSignature = ({ any, none, strength, alone, validFrom, validUntil }: CatalogueSignature, words: string) =>
  packFields([packing[strength] + words, packTerms(any), packTerms(none), alone && 'alone', validFrom, validUntil]);

const packSignatures = (signatures: CatalogueSignature[]) =>
  signatures.map((one) => packSignature(one, packTerms(one.all))).join(packing.lines);

/** A sentence that is compared by likeness is sent as it is printed: comparing needs its words. */
const packPrinted = (signatures: CatalogueSignature[]) =>
  signatures
    .map((one) => {
      const sentence = sentenceOf(one);
      return packSignature(one, sentence === undefined ? packTerms(one.all) : packing.printed + sentence);
    })
    .join(packing.lines);

/** The first part of a catalogue as it is sent: less than half of what it takes with all as it is written. */
export function packCatalogue({ version, causes, forms, codes, elsewhere }: Catalogue): PackedCatalogue {
  const places = new Map(causes.map(({ id }, place) => [id, place.toString(base)]));
  const placeOf = (id: string) => places.get(id) ?? '';
  const pack = <Owner extends { signatures: CatalogueSignature[] }>({ signatures, ...owner }: Owner) => ({
    ...owner,
    signatures: packSignatures(signatures),
  });
  const packCode = ({ id, spellings, causes, wrapper, shared }: CatalogueCode) =>
    packFields([
      spellings.join(packing.terms),
      causes.map(placeOf).join(packing.terms),
      (wrapper ? 'w' : '') + (shared ? 's' : ''),
      // Most ids are the first spelling in small letters, and those aren't sent twice.
      spellings[0]?.toLowerCase() === id ? '' : id,
    ]);
  return {
    version,
    causes: causes.map(pack),
    forms: forms.map(({ leavesOpen, ...form }) => ({
      ...pack(form),
      open: leavesOpen.map(({ cause, common }) => mostCommonFirst.indexOf(common) + placeOf(cause)).join(packing.terms),
    })),
    elsewhere: elsewhere.map(pack),
    codes: codes.map(packCode).join(packing.lines),
  };
}

const packEach = (owners: Record<string, CatalogueSignature[]>) =>
  Object.fromEntries(Object.entries(owners).map(([id, signatures]) => [id, packPrinted(signatures)]));

/** The second part of a catalogue as it is sent. */
export const packMore = ({ causes, forms, elsewhere, sentences }: MoreCatalogue): PackedMore => ({
  causes: packEach(causes),
  forms: packEach(forms),
  elsewhere: packEach(elsewhere),
  sentences,
});
