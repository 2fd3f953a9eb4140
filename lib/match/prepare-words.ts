import type { FactName, Strength } from '../content/closed-sets';
import type { Catalogue, CatalogueCause, CatalogueSignature, RequiredTerm } from './catalogue';
import { contextWords } from './context-words';
import type { Likeness } from './find-likenesses';
import type { FuzzyPhrase } from './fuzzy-index';
import { buildPhraseIndex, type PhraseIndex } from './phrase-index';
import { lettersOf, type Squeezed } from './squeeze';

/** A term whose words were given numbers: one list of phrases in a row (between them what changes), or several. */
export type PreparedTerm =
  | { kind: 'words'; key: string; rows: number[][] }
  | { kind: 'code'; key: string; code: string; rows: number[][] }
  | { kind: 'fact'; fact: FactName; is: Set<string> };

type WordsTerm = Extract<PreparedTerm, { kind: 'words' }>;

export interface PreparedSignature {
  all: PreparedTerm[];
  any: PreparedTerm[];
  none: PreparedTerm[];
  strength: Strength;
  alone: boolean;
  validFrom: string | undefined;
  validUntil: string | undefined;
}

/** Whose signature it is. */
export type OwnerKind = 'cause' | 'error' | 'elsewhere';
export interface Owner {
  kind: OwnerKind;
  id: string;
  signatures: PreparedSignature[];
}

/** A code of the catalogue; `order` is its place there. */
export interface PreparedCode {
  id: string;
  term: PreparedTerm;
  causes: string[];
  wrapper: boolean;
  shared: boolean;
  order: number;
}

/** A signature and whose it is; `order` keeps the order of the catalogue. */
export interface FiledSignature {
  owner: Owner;
  signature: PreparedSignature;
  order: number;
}

export interface PreparedCatalogue {
  catalogue: Catalogue;
  owners: Owner[];
  /** Signatures by the number of a phrase without which they can't hold, so that the rest is never looked at. */
  filed: Map<number, FiledSignature[]>;
  index: PhraseIndex;
  /** For each phrase: whether letters may touch it, as they may touch the words of a sentence but not a code. */
  strict: boolean[];
  /** For each phrase: whether it is one name, `ErrorAccessDenied`, which "ERROR Access denied" is not. */
  isName: boolean[];
  codes: Map<string, PreparedCode>;
  /** Codes by the number of each phrase that they are spelled as. */
  codesSpelled: Map<number, PreparedCode[]>;
  causes: Map<string, CatalogueCause>;
  /** How many causes share the same words, by the key of the term: the fewer, the more they say. */
  sharedBy: Map<string, number>;
  ours: PreparedTerm[];
  shared: PreparedTerm[];
  foreign: PreparedTerm[];
  /** What only a paste needs that the first part of the catalogue doesn't answer. */
  unsure?: Unsure;
  /** The first part of the catalogue, prepared: where it is sure, the rest is not asked. */
  first?: PreparedCatalogue;
}

/** What is loaded with the second part of the catalogue. */
export interface Unsure {
  /** Sentences of the text that are nearly a signature's, those left out that stand there to the letter. */
  findLikenesses(text: string, squeezed: Squeezed, stands: (phrase: FuzzyPhrase) => boolean): Likeness[];
  /** How many words of a text belong to nobody's bare message. */
  countTellingWords(text: string): number;
}

/** Words of this many letters or fewer must stand alone: `EWS` is not in `news`. */
const shortWord = 11;

/** The name of a response code: letters in one piece, several words in it. */
const oneName = /^[A-Z][a-z]+(?:[A-Z][A-Za-z]*)+$/;

class PhraseNumbers {
  readonly codes: Uint16Array[] = [];
  readonly strict: boolean[] = [];
  readonly isName: boolean[] = [];
  private readonly known = new Map<string, number>();

  /** The number of a phrase that is these folded letters. */
  number(letters: string, strict: boolean, isName = false): number {
    const isStrict = strict || letters.length <= shortWord;
    const key = `${isStrict ? '!' : ''}${isName ? '#' : ''}${letters}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.codes.push(Uint16Array.from(letters, (letter) => letter.charCodeAt(0)));
    this.strict.push(isStrict);
    this.isName.push(isName);
    this.known.set(key, this.codes.length - 1);
    return this.codes.length - 1;
  }
}

const placeholder = /\{[^{}]*\}/;
const partsOf = (phrase: string) =>
  phrase
    .split(placeholder)
    .map(lettersOf)
    .filter((letters) => letters !== '');

/** Gives every phrase of the catalogue a number, once, before the first paste. Takes a few milliseconds. */
export function prepareWords(catalogue: Catalogue): PreparedCatalogue {
  const numbers = new PhraseNumbers();
  const spellings = new Map(catalogue.codes.map((code) => [code.id, code.spellings]));
  for (const code of catalogue.codes)
    for (const spelling of code.spellings) spellings.set(spelling.toLowerCase(), code.spellings);

  const known = new Map<string, WordsTerm>();
  const words = (phrase: string): WordsTerm => {
    const made = known.get(phrase);
    if (made) return made;
    const parts = partsOf(phrase);
    const rows = [parts.map((letters) => numbers.number(letters, false))];
    const term: WordsTerm = { kind: 'words', key: parts.join(''), rows };
    known.set(phrase, term);
    return term;
  };
  const choice = (phrases: string[]): PreparedTerm => {
    const terms = phrases.map(words);
    return { kind: 'words', key: terms.map(({ key }) => key).join('|'), rows: terms.flatMap(({ rows }) => rows) };
  };
  const codeTerm = (code: string): PreparedTerm => ({
    kind: 'code',
    key: code,
    code,
    rows: (spellings.get(code.toLowerCase()) ?? [code]).map((spelling) => [
      numbers.number(lettersOf(spelling), true, oneName.test(spelling)),
    ]),
  });
  const prepareTerm = (term: RequiredTerm): PreparedTerm => {
    if (typeof term === 'string') return words(term);
    if ('code' in term) return codeTerm(term.code);
    if ('any' in term) return choice(term.any);
    return { kind: 'fact', fact: term.fact, is: new Set(term.is) };
  };
  const prepareSignature = (signature: CatalogueSignature): PreparedSignature => ({
    all: signature.all.map(prepareTerm),
    any: signature.any.map(prepareTerm),
    none: signature.none.map(prepareTerm),
    strength: signature.strength,
    alone: signature.alone ?? false,
    validFrom: signature.validFrom,
    validUntil: signature.validUntil,
  });
  const owner = (kind: OwnerKind) => (one: { id: string; signatures: CatalogueSignature[] }) => ({
    kind,
    id: one.id,
    signatures: one.signatures.map(prepareSignature),
  });

  const owners: Owner[] = [
    ...catalogue.causes.map(owner('cause')),
    ...catalogue.forms.map(owner('error')),
    ...catalogue.elsewhere.map(owner('elsewhere')),
  ];
  const filed = fileSignatures(owners);
  const codes = catalogue.codes.map((code, order) => ({ ...code, order, term: codeTerm(code.id) }));
  const ours = contextWords.ours.map(words);
  const shared = contextWords.shared.map(words);
  const foreign = contextWords.foreign.map(words);
  return {
    catalogue,
    owners,
    filed,
    index: buildPhraseIndex(numbers.codes),
    strict: numbers.strict,
    isName: numbers.isName,
    codes: new Map(codes.map((code) => [code.id, code])),
    codesSpelled: fileCodes(codes),
    causes: new Map(catalogue.causes.map((cause) => [cause.id, cause])),
    sharedBy: countShared(owners),
    ours,
    shared,
    foreign,
  };
}

/** Whether the signature is one phrase or code and nothing else, so that its words alone decide. */
export const soleTerm = (signature: PreparedSignature) =>
  signature.all.length === 1 && signature.any.length === 0 ? signature.all[0] : undefined;

/** The phrases of which one must stand in a text for the signature to hold: of its first words, or of any choice. */
function neededPhrases({ all, any }: PreparedSignature): number[] {
  const rowsOf = (term: PreparedTerm) => (term.kind === 'fact' ? [] : term.rows);
  const required = all.find((term) => term.kind !== 'fact');
  const rows = required ? rowsOf(required) : any.flatMap(rowsOf);
  return [...new Set(rows.flatMap((row) => row.slice(0, 1)))];
}

function fileSignatures(owners: Owner[]): Map<number, FiledSignature[]> {
  const filed = new Map<number, FiledSignature[]>();
  let order = 0;
  for (const owner of owners) {
    for (const signature of owner.signatures) {
      order++;
      for (const phrase of neededPhrases(signature)) {
        const known = filed.get(phrase);
        if (known) known.push({ owner, signature, order });
        else filed.set(phrase, [{ owner, signature, order }]);
      }
    }
  }
  return filed;
}

function fileCodes(codes: PreparedCode[]): Map<number, PreparedCode[]> {
  const filed = new Map<number, PreparedCode[]>();
  for (const code of codes) {
    const rows = code.term.kind === 'fact' ? [] : code.term.rows;
    for (const phrase of new Set(rows.flatMap((row) => row.slice(0, 1)))) {
      const known = filed.get(phrase);
      if (known) known.push(code);
      else filed.set(phrase, [code]);
    }
  }
  return filed;
}

function countShared(owners: Owner[]): Map<string, number> {
  const causes = new Map<string, Set<string>>();
  for (const { kind, id, signatures } of owners) {
    if (kind !== 'cause') continue;
    for (const signature of signatures) {
      const term = soleTerm(signature);
      if (!term || term.kind === 'fact') continue;
      causes.set(term.key, (causes.get(term.key) ?? new Set()).add(id));
    }
  }
  return new Map([...causes].map(([key, ids]) => [key, ids.size]));
}
