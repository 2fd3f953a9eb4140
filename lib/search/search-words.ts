/** A text as the search compares it: lower case, accents off. */
export const foldText = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Only its letters and digits: `AADSTS 50076:` -> `aadsts50076`. */
export const squeezeText = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a query: `Get-CASMailbox e-mail` -> get, casmailbox, e, mail. */
export const searchWords = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a page, those with a joint also in one piece, so that `email` finds `e-mail` and `signin` finds `sign-in`. */
export function pageWords(text: string): string[] {
  const joined = (foldText(text).match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)+/gu) ?? []).map(squeezeText);
  return [...new Set([...searchWords(text), ...joined])];
}
