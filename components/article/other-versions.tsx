import type { Language } from '@/lib/content/closed-sets';
import { pathIn } from '@/lib/links/path-in';
import type { Words } from '@/lib/words/en';
import { languageNames } from '@/lib/words/language-names';

interface Props {
  /** The address of the English page. */
  path: string;
  /** The languages that the article is written in. */
  versions: readonly Language[];
  words: Words;
}

/**
 * The ways to an article's translations, at its top on a phone: whoever comes from an e-mail by a short link, which
 * stands once for all languages, needn't look for them at the end of the page. On wide screens the header has them.
 */
export function OtherVersions({ path, versions, words }: Props) {
  const others = versions.filter((language) => language !== words.language);
  if (others.length === 0) return null;
  return (
    <p className="screen-only mb-6 flex md:hidden flex-wrap gap-x-4 text-s">
      {words.languages.alsoIn}
      {others.map((language) => (
        <a key={language} href={pathIn(language, path)} hrefLang={language} lang={language}>
          {languageNames[language]}
        </a>
      ))}
    </p>
  );
}
