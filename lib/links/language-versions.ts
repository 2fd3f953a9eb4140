import type { Language } from '../content/closed-sets';
import { pathIn } from './path-in';

/**
 * The addresses of a page in the languages it is written in, by the names that `hreflang` takes; none where there is one
 * language only. Whoever reads none of them is led to English.
 */
export function languageVersions(path: string, versions: readonly Language[]): Record<string, string> | undefined {
  if (versions.length < 2) return undefined;
  const addresses = versions.map((language) => [language, pathIn(language, path)]);
  return { ...Object.fromEntries(addresses), 'x-default': pathIn('en', path) };
}
