import type { Cause, Check, Code, Content, Elsewhere, ErrorForm } from '../content/content';
import type { Catalogue, CatalogueSignature } from './catalogue';
import { hashText } from './hash-text';

/** A language, where it isn't English: what says nothing is. */
const spoken = ({ language }: Pick<Cause, 'language'>) => (language === 'en' ? {} : { language });

/** The signatures of an article as the matcher takes them. */
export const signaturesOf = (article: Pick<Cause | ErrorForm | Elsewhere, 'signatures'>): CatalogueSignature[] =>
  article.signatures.map(({ all, any, none, strength, alone, ...days }) => ({
    all,
    any,
    none,
    strength,
    ...(alone ? { alone } : {}),
    ...('validFrom' in days && days.validFrom ? { validFrom: days.validFrom } : {}),
    ...('validUntil' in days && days.validUntil ? { validUntil: days.validUntil } : {}),
  }));

const minutesOfLook = (cause: Cause, checks: Map<string, Check>) =>
  'minutes' in cause.confirm ? cause.confirm.minutes : (checks.get(cause.confirm.check)?.minutes ?? 5);

/** Windows prints its numbers for any program. */
const sharedKinds = ['windows'];
const codeOf = ({ id, kind, spellings, causes, wrapper }: Code) => ({
  id,
  spellings,
  causes,
  wrapper,
  shared: sharedKinds.includes(kind),
});

const built = new WeakMap<Content, Catalogue>();

/**
 * Takes from all content what the matcher needs. Retired articles are left out: what replaced them is found.
 * Made once for each reading of the content: the page of every error form asks.
 */
export function buildCatalogue(content: Content): Catalogue {
  const catalogue = built.get(content) ?? takeCatalogue(content);
  built.set(content, catalogue);
  return catalogue;
}

function takeCatalogue({ causes, errors, checks, codes, elsewhere }: Content): Catalogue {
  const checkById = new Map(checks.map((check) => [check.id, check]));
  const parts = {
    causes: causes
      .filter((cause) => !cause.retired)
      .map((cause) => ({
        id: cause.id,
        title: cause.title,
        summary: cause.summary,
        ...spoken(cause),
        common: cause.common,
        sides: cause.fits.sides,
        systems: cause.fits.systems,
        products: cause.fits.products,
        signatures: signaturesOf(cause),
        minutes: minutesOfLook(cause, checkById),
        ...(cause.validFrom ? { validFrom: cause.validFrom } : {}),
        ...(cause.validUntil ? { validUntil: cause.validUntil } : {}),
      })),
    forms: errors
      .filter((form) => !form.retired)
      .map((form) => ({
        id: form.id,
        title: form.title,
        summary: form.summary,
        ...spoken(form),
        signatures: signaturesOf(form),
        leavesOpen: form.leavesOpen,
        products: form.fits.products,
      })),
    codes: codes.map(codeOf),
    elsewhere: elsewhere.map((page) => ({
      id: page.id,
      title: page.title,
      summary: page.summary,
      ...spoken(page),
      signatures: signaturesOf(page),
    })),
  };
  return { version: hashText(JSON.stringify(parts)), ...parts };
}

/** Where the site serves a catalogue: the version stands in the name, so that a copy can be kept for good. */
export const catalogueAddress = ({ version }: Catalogue) => `/catalogue/${version}.json`;
