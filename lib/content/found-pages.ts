import { languageVersions } from '../links/language-versions';
import { pathIn } from '../links/path-in';
import type { Language } from './closed-sets';
import type { Content } from './content';
import { foundAddresses } from './found-addresses';

/** A page that search engines should know, in one language. */
interface FoundPage {
  address: string;
  lastChanged?: string | undefined;
  /** The addresses of the same text in other languages, by what `hreflang` calls them. */
  versions?: Record<string, string> | undefined;
}

/**
 * Every page that search engines should know, in each language it is written in. An article that isn't translated is
 * there once, under its English address.
 */
export function foundPages(contents: ReadonlyMap<Language, Content>): FoundPage[] {
  const written = new Map<string, Language[]>();
  for (const [language, content] of contents) {
    const own = foundAddresses(content).filter((one) => (one.language ?? language) === language);
    for (const { address } of own) written.set(address, [...(written.get(address) ?? []), language]);
  }
  const english = contents.get('en');
  return (english ? foundAddresses(english) : []).flatMap(({ address, lastChanged }) => {
    const languages = written.get(address) ?? [];
    const versions = languageVersions(address, languages);
    return languages.map((language) => ({ address: pathIn(language, address), lastChanged, versions }));
  });
}
