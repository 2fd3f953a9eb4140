import { expect, test } from 'vitest';
import type { Catalogue, CatalogueSignature } from './catalogue';
import { isForeignText } from './foreign-text';
import { joinCatalogue } from './join-catalogue';
import { packCatalogue, packMore } from './pack-catalogue';
import { splitCatalogue } from './split-catalogue';
import { unpackCatalogue, unpackMore } from './unpack-catalogue';

const signature = (given: Partial<CatalogueSignature>): CatalogueSignature => ({
  all: [],
  any: [],
  none: [],
  strength: 'points',
  ...given,
});
const catalogueOf = (signatures: CatalogueSignature[]): Catalogue => ({
  version: 'test',
  causes: [
    {
      id: 'locked',
      title: 'Locked',
      summary: 'It is locked.',
      common: 'rare',
      sides: ['source'],
      systems: [],
      products: [],
      minutes: 2,
      signatures,
    },
  ],
  forms: [
    {
      id: 'form',
      title: 'Form',
      summary: '',
      products: [],
      leavesOpen: [{ cause: 'locked', common: 'very common' }],
      signatures: [],
    },
  ],
  codes: [
    { id: 'aadsts900', spellings: ['AADSTS900'], causes: ['locked'], wrapper: true, shared: false },
    { id: '5-7-9', spellings: ['5.7.9 Not today', '5.7.9'], causes: [], wrapper: false, shared: true },
  ],
  elsewhere: [],
});
const partsOf = (signatures: CatalogueSignature[]) => {
  const { first, more } = splitCatalogue(catalogueOf(signatures));
  return { first: first.causes[0]?.signatures, more: more.causes.locked };
};

test('what points in English comes first, hints and other languages later', () => {
  const sure = signature({ all: ['the door is locked'] });
  const hint = signature({ all: ['door'], strength: 'hints' });
  const german = signature({ all: ['Die Tür ist zu'] });
  expect(partsOf([sure, hint, german])).toEqual({ first: [sure], more: [hint, german] });
});

test('a list in several languages is cut in two, and what rules it out stands in both', () => {
  const given = signature({ all: ['door'], any: ['locked', 'verrouillée'], none: ['shop'] });
  expect(partsOf([given])).toEqual({
    first: [{ ...given, any: ['locked'] }],
    more: [{ ...given, any: ['verrouillée'] }],
  });
});

test('packing keeps all but the look of phrases, and brings back the sentences that are compared by likeness', () => {
  const catalogue = catalogueOf([
    signature({ all: ['The Garden Door {name} is locked for Norbert'], strength: 'settles', validUntil: '2026-10-01' }),
    signature({ all: ['gate', { any: ['shut', 'barred'] }], any: [{ code: 'aadsts900' }], alone: true }),
    signature({ all: [{ fact: 'system', is: ['entra', 'graph'] }], any: ['shut'], none: ['street', 'bank'] }),
    signature({ all: ['Somebody | has shut the door'], strength: 'hints', validFrom: '2026-10-01' }),
  ]);
  const { first, more } = splitCatalogue(catalogue);
  const sent = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data));
  const loaded = joinCatalogue(unpackCatalogue(sent(packCatalogue(first))), unpackMore(sent(packMore(more))));
  // The lists are of letters that squeezing leaves alone.
  expect(loaded).toEqual(catalogue);
});

test('an English error with names and quotes is no foreign text', () => {
  for (const text of ['“401 – Unauthorized” for user O’Neil…', 'The remote server returned an error: (401).'])
    expect(isForeignText(text), text).toBe(false);
  for (const text of ['Zugriff verweigert', 'Le serveur distant a retourné', 'アクセス', 'Não autorizado'])
    expect(isForeignText(text), text).toBe(true);
});
