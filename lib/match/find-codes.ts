import { type PhrasePlaces, type Places, placesOf } from './find-terms';
import type { PreparedCatalogue } from './prepare-catalogue';
import type { Span } from './read/mapped-text';

/** A code of the catalogue that stands in the text. */
export interface FoundCode {
  id: string;
  causes: string[];
  wrapper: boolean;
  places: Places;
}

/*
 * Sign-in logs, JSON answers and people write the number alone: `"error_codes":[50126]`, `Error code: 50126`. Only the
 * words before it make five digits a sign-in code.
 */
const bareNumber =
  /\b(?:error_?codes?|sign-?in error code|error (?:code|number)|failure code|fehlercode|code d['’]erreur|código de error)["']?[ ]?(?:is |:|=)?[ ]?\[?["']?(\d{5,7})\b/gi;
const anySignInCode = /\bAADSTS ?(\d{4,8})\b/gi;

/** The codes of the catalogue in the text: by any of their spellings, or as a bare number after words that say so. */
export function findCodes({ codes }: PreparedCatalogue, places: PhrasePlaces, text: string): FoundCode[] {
  const numbers = new Map<string, Span[]>();
  for (const match of text.matchAll(bareNumber)) {
    const end = match.index + match[0].length;
    const span = { start: end - (match[1]?.length ?? 0), end };
    const id = `aadsts${match[1]}`;
    numbers.set(id, [...(numbers.get(id) ?? []), span]);
  }
  return codes.flatMap(({ id, term, causes, wrapper }) => {
    const spelled = term.kind === 'fact' ? undefined : placesOf(term, places);
    const bare = numbers.get(id);
    const found = spelled ?? (bare ? { spans: bare, count: bare.length } : undefined);
    return found ? [{ id, causes, wrapper, places: found }] : [];
  });
}

/** Sign-in codes in the text that the catalogue doesn't have, each once. */
export function findUnknownCodes({ codes }: PreparedCatalogue, text: string): Span[] {
  const known = new Set(codes.map((code) => code.id));
  const unknown = new Map<string, Span>();
  for (const match of text.matchAll(anySignInCode)) {
    const id = `aadsts${match[1]}`;
    if (!known.has(id) && !unknown.has(id)) unknown.set(id, { start: match.index, end: match.index + match[0].length });
  }
  return [...unknown.values()];
}
