import type { Catalogue, CatalogueSignature, CatalogueTerm, RequiredTerm } from '../../lib/match/catalogue';
import { type Article, madeUpWord, pickFrom, randomFrom, syllables } from './texts';

const word = /[\p{L}\p{N}]+/gu;
/** A phrase of fewer words gets made-up ones only: a signature that is `mailbox` alone would stand in every paste. */
const fewestMixed = 3;

/** Puts other words into a text of the same shape. */
type Scramble = (text: string) => string;

/**
 * Half of the words become others of the same library, as new articles about the same subject would have them, half
 * become made-up ones, as new products bring them. Digits become other digits.
 */
function scrambleWith(words: string[], seed: number): Scramble {
  const random = randomFrom(seed);
  const digits = (text: string) => text.replace(/\d/g, () => String(Math.floor(random() * 10)));
  return (text) => {
    const isMixed = (text.match(word)?.length ?? 0) >= fewestMixed;
    return text.replace(word, (old) => {
      if (/\d/.test(old)) return digits(old);
      return isMixed && random() < 0.5 ? pickFrom(words, random) : madeUpWord(syllables.articles, random);
    });
  };
}

const wordsIn = (texts: string[]) => [...new Set(texts.flatMap((text) => text.match(word) ?? []))];

/** Scrambles around the gaps, so that a phrase keeps as many pieces as it has. */
const scramblePhrase = (scramble: Scramble, phrase: string) =>
  phrase
    .split(/(\{[^{}]*\})/)
    .map((part) => (part.startsWith('{') ? part : scramble(part)))
    .join('');

const stringsOf = ({ all, any, none }: CatalogueSignature) =>
  [...all, ...any, ...none].flatMap((term) => {
    if (typeof term === 'string') return [term];
    return 'any' in term ? term.any : [];
  });

/** A catalogue of `factor` times as many causes, forms, codes and pages, the added ones with signatures of random words. */
export function growCatalogue(catalogue: Catalogue, factor: number): Catalogue {
  const { causes, forms, elsewhere } = catalogue;
  const words = wordsIn([...causes, ...forms, ...elsewhere].flatMap((one) => one.signatures.flatMap(stringsOf)));
  const copies = Array.from({ length: factor - 1 }, (_, index) => copyCatalogue(catalogue, words, index + 1));
  const all = [catalogue, ...copies];
  return {
    version: `${catalogue.version}x${factor}`,
    causes: all.flatMap((one) => one.causes),
    forms: all.flatMap((one) => one.forms),
    codes: all.flatMap((one) => one.codes),
    elsewhere: all.flatMap((one) => one.elsewhere),
  };
}

function copyCatalogue({ version, causes, forms, codes, elsewhere }: Catalogue, words: string[], number: number) {
  const scramble = scrambleWith(words, number);
  const rename = (id: string) => `${id}-${number}`;
  const copyTerm = (term: CatalogueTerm): CatalogueTerm => {
    if (typeof term === 'string') return scramblePhrase(scramble, term);
    return 'code' in term ? { code: rename(term.code) } : term;
  };
  const copyRequired = (term: RequiredTerm): RequiredTerm =>
    typeof term === 'object' && 'any' in term
      ? { any: term.any.map((phrase) => scramblePhrase(scramble, phrase)) }
      : copyTerm(term);
  const copySignature = (signature: CatalogueSignature): CatalogueSignature => ({
    ...signature,
    all: signature.all.map(copyRequired),
    any: signature.any.map(copyTerm),
    none: signature.none.map(copyTerm),
  });
  const copy = <Owner extends { id: string; signatures: CatalogueSignature[] }>(owner: Owner): Owner => ({
    ...owner,
    id: rename(owner.id),
    signatures: owner.signatures.map(copySignature),
  });
  return {
    version,
    causes: causes.map(copy),
    forms: forms.map((form) => ({
      ...copy(form),
      leavesOpen: form.leavesOpen.map((open) => ({ ...open, cause: rename(open.cause) })),
    })),
    codes: codes.map((code) => ({
      ...code,
      id: rename(code.id),
      causes: code.causes.map(rename),
      spellings: code.spellings.map(scramble),
    })),
    elsewhere: elsewhere.map(copy),
  } satisfies Catalogue;
}

/** As `growCatalogue`, for the documents of the search libraries. */
export function growArticles(articles: Article[], factor: number): Article[] {
  const words = wordsIn(articles.flatMap(({ title, summary, body }) => [title, summary, body]));
  const copies = Array.from({ length: factor - 1 }, (_, index) => {
    const scramble = scrambleWith(words, index + 1);
    return articles.map(({ kind, id, phrases, ...texts }) => ({
      kind,
      id: `${id}-${index + 1}`,
      title: scramble(texts.title),
      summary: scramble(texts.summary),
      body: scramble(texts.body),
      message: scramble(texts.message),
      phrases: phrases.map(scramble),
    }));
  });
  return [articles, ...copies].flat();
}
