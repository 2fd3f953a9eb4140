import type { Likeness } from './find-likenesses';
import { type PhrasePlaces, type Places, placesOf } from './find-terms';
import type { PreparedCatalogue, PreparedCode } from './prepare-words';
import type { Span } from './read/mapped-text';

/** A code of the catalogue that stands in the text. */
export interface FoundCode {
  id: string;
  causes: string[];
  wrapper: boolean;
  shared: boolean;
  /** Its text stands there misspelt or cut, so it is less sure. */
  isAlike: boolean;
  places: Places;
}

/*
 * Sign-in logs, JSON answers and people write the number alone: `"error_codes":[50126]`, `Error code: 50126`. Only the
 * words before it make five digits a sign-in code.
 */
const bareNumber =
  /\b(?:error_?codes?|sign-?in error code|error (?:code|number|no\.?)|failure code|result_?type|error|code|fehlercode|fehler|code d['’]erreur|erreur|código de error|errore|erro)["']?[ ]?(?:is |:|=|#)?[ ]?\[?["']?(\d{5,7})\b/gi;
const anySignInCode = /\bAADSTS ?(\d{4,8})\b/gi;

/** Fuse's distance up to which a sentence is the text of a code, two words misspelt: "SMTP adress has no malbox". */
const sameText = 0.4;
/** Share of its rare words that makes a sentence the text of a code where the order differs. */
const sameWords = 0.85;

/**
 * The codes of the catalogue in the text: by any of their spellings, as a bare number after words that say so, or by
 * the sentence that products print with them, misspelt.
 */
export function findCodes(
  { codes, codesSpelled }: PreparedCatalogue,
  places: PhrasePlaces,
  text: string,
  likenesses: Likeness[],
): FoundCode[] {
  const numbers = new Map<string, Span[]>();
  for (const match of text.matchAll(bareNumber)) {
    const end = match.index + match[0].length;
    const span = { start: end - (match[1]?.length ?? 0), end };
    const id = `aadsts${match[1]}`;
    numbers.set(id, [...(numbers.get(id) ?? []), span]);
  }
  // Only codes with a trace in the text are looked at: there may be many thousands.
  const traced = new Set<PreparedCode>();
  const trace = (id: string) => {
    const code = codes.get(id);
    if (code) traced.add(code);
  };
  for (const phrase of places.keys()) for (const code of codesSpelled.get(phrase) ?? []) traced.add(code);
  for (const id of numbers.keys()) trace(id);
  for (const { kind, id } of likenesses) if (kind === 'code') trace(id);
  const inOrder = [...traced].sort((a, b) => a.order - b.order);
  return inOrder.flatMap(({ id, term, causes, wrapper, shared }): FoundCode[] => {
    const spelled = term.kind === 'fact' ? undefined : placesOf(term, places);
    const bare = numbers.get(id);
    const exact = spelled ?? (bare ? { spans: bare, count: bare.length } : undefined);
    if (exact) return [{ id, causes, wrapper, shared, isAlike: false, places: exact }];
    const alike = likenesses.find(
      (one) => one.kind === 'code' && one.id === id && (one.distance <= sameText || one.cover >= sameWords),
    );
    return alike ? [{ id, causes, wrapper, shared, isAlike: true, places: { spans: [alike.span], count: 1 } }] : [];
  });
}

/** Sign-in codes in the text that the catalogue doesn't have, each once. */
export function findUnknownCodes({ codes }: PreparedCatalogue, text: string): Span[] {
  const unknown = new Map<string, Span>();
  for (const match of text.matchAll(anySignInCode)) {
    const id = `aadsts${match[1]}`;
    if (!codes.has(id) && !unknown.has(id)) unknown.set(id, { start: match.index, end: match.index + match[0].length });
  }
  return [...unknown.values()];
}
