import { SiteLink } from '@/components/site/site-link';
import type { Words } from '@/lib/words/en';

interface Props {
  /** Whether there is no translation, or one that the English article has overtaken. */
  is: 'missing' | 'outdated';
  /** The address of the English page. */
  path: string;
  words: Words;
}

/** Above an article: why it is in English, or that the English one is newer. */
export const TranslationNote = ({ is, path, words }: Props) => (
  <p role="note" className="mb-6 max-w-text border-l-4 border-warn pl-4">
    {is === 'missing' ? (
      words.article.fallback
    ) : (
      <>
        {words.languages.outdated}{' '}
        <SiteLink href={path} hrefLang="en">
          {words.languages.readEnglish}
        </SiteLink>
      </>
    )}
  </p>
);
