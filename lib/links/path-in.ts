import type { Language } from '../content/closed-sets';

/** Languages whose pages stand in a folder of their own. English stands at the root. */
const folders: Record<Exclude<Language, 'en'>, true> = { de: true, fr: true };

/** The folders as the start of a pattern: `/de/causes` and `/causes` alike. */
export const languageFolder = `(?:/(?:${Object.keys(folders).join('|')})(?=/|$))?`;

const inFolder = new RegExp(`^/(${Object.keys(folders).join('|')})(?=[/?#]|$)`);
/** Pages that stand once, in English: short links, the desk, and files, which have an ending. */
const once = /^\/(?:e|desk|api)(?:[/?#]|$)|^[^?#]*\.(?:json|md|txt|xml|png)(?:[?#]|$)/;

/** The language of the page at a path: `/de/causes` is German, `/causes` English. */
export const languageOf = (path: string): Language => (inFolder.exec(path)?.[1] ?? 'en') as Language;

/** The English path of the same page: `/de/causes` leads to `/causes`, `/de` to `/`. */
export function englishPath(path: string): string {
  const rest = path.replace(inFolder, '');
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/** Whether the page at an English path stands in every language. */
export const isInEachLanguage = (path: string): boolean => path.startsWith('/') && !once.test(path);

/**
 * The address of the same page in a language, with what stands after `?` and `#`. What stands once only, and what is no
 * address of this site, stays as it is.
 */
export function pathIn(language: Language, path: string): string {
  if (!isInEachLanguage(path)) return path;
  const english = englishPath(path);
  return language === 'en' ? english : `/${language}${english.replace(/^\/(?=[?#]|$)/, '')}`;
}
