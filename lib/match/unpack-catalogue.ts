import type { FactName, Strength } from '../content/closed-sets';
import type { Catalogue, CatalogueCode, CatalogueSignature, CatalogueTerm, RequiredTerm } from './catalogue';
import type { MoreCatalogue } from './join-catalogue';
import { mostCommonFirst } from './open-causes';
import { base, type PackedCatalogue, type PackedMore, packing } from './packed-catalogue';

const strengths: Strength[] = ['settles', 'points', 'hints'];
const listOf = (field: string | undefined) => (field ? field.split(packing.terms) : []);
const linesOf = (text: string) => (text === '' ? [] : text.split(packing.lines));

function unpackTerm(text: string): CatalogueTerm {
  if (text.startsWith(packing.code)) return { code: text.slice(1) };
  if (!text.startsWith(packing.fact)) return text;
  const [fact = '', values = ''] = text.slice(1).split('=');
  return { fact: fact as FactName, is: values.split(packing.values) };
}

const unpackRequired = (text: string): RequiredTerm =>
  text.startsWith(packing.choice) ? { any: text.slice(1).split(packing.or) } : unpackTerm(text);

function unpackSignature(line: string): CatalogueSignature {
  const [first = '', any, none, alone, validFrom, validUntil] = line.split(packing.fields);
  const all = first.slice(1);
  return {
    all: all.startsWith(packing.printed) ? [all.slice(1)] : listOf(all).map(unpackRequired),
    any: listOf(any).map(unpackTerm),
    none: listOf(none).map(unpackTerm),
    strength: strengths.find((strength) => packing[strength] === first[0]) ?? 'hints',
    ...(alone ? { alone: true } : {}),
    ...(validFrom ? { validFrom } : {}),
    ...(validUntil ? { validUntil } : {}),
  };
}

const unpackSignatures = (text: string) => linesOf(text).map(unpackSignature);

/** Reads the first part of a catalogue as it was sent. */
export function unpackCatalogue({ version, causes, forms, elsewhere, codes }: PackedCatalogue): Catalogue {
  const causeAt = (place: string) => causes[Number.parseInt(place, base)]?.id ?? '';
  const unpack = <Owner extends { signatures: string }>({ signatures, ...owner }: Owner) => ({
    ...owner,
    signatures: unpackSignatures(signatures),
  });
  const unpackOpen = (text: string) => ({
    common: mostCommonFirst[Number(text[0])] ?? 'rare',
    cause: causeAt(text.slice(1)),
  });
  const unpackCode = (line: string): CatalogueCode => {
    const [spelled, places, flags = '', id] = line.split(packing.fields);
    const spellings = listOf(spelled);
    return {
      id: id || (spellings[0] ?? '').toLowerCase(),
      spellings,
      causes: listOf(places).map(causeAt),
      wrapper: flags.includes('w'),
      shared: flags.includes('s'),
    };
  };
  return {
    version,
    causes: causes.map(unpack),
    forms: forms.map(({ open, ...form }) => ({ ...unpack(form), leavesOpen: listOf(open).map(unpackOpen) })),
    elsewhere: elsewhere.map(unpack),
    codes: linesOf(codes).map(unpackCode),
  };
}

const unpackEach = (owners: Record<string, string>) =>
  Object.fromEntries(Object.entries(owners).map(([id, text]) => [id, unpackSignatures(text)]));

/** Reads the second part of a catalogue as it was sent. */
export const unpackMore = ({ causes, forms, elsewhere, sentences }: PackedMore): MoreCatalogue => ({
  causes: unpackEach(causes),
  forms: unpackEach(forms),
  elsewhere: unpackEach(elsewhere),
  sentences,
});
