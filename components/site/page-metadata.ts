import type { Metadata } from 'next';
import type { Language } from '@/lib/content/closed-sets';
import type { Content } from '@/lib/content/content';
import { markdownAddress } from '@/lib/content/markdown-address';
import { type PictureOf, pictureAddress, pictureFor } from '@/lib/content/preview-picture';
import { languageVersions } from '@/lib/links/language-versions';
import { pathIn } from '@/lib/links/path-in';
import type { Words } from '@/lib/words/en';

/** How a page is described to those who don't see it: search engines and chats. */
export interface Described {
  /** The address of the English page, from the root of the site. */
  path: string;
  /** The title; the site's name is added. */
  title: string;
  description: string;
  picture: PictureOf;
  /** Whether it is an article, which has a copy in Markdown. */
  isArticle?: boolean;
}

/**
 * Title, description, its one address and a preview picture: every page has them. `words` are those of the text's own
 * language: what isn't translated names the English page as its address. `versions` are the languages it is written in.
 */
export function pageMetadata(
  { path, title, description, picture, isArticle = false }: Described,
  content: Content,
  words: Words,
  versions: readonly Language[] = ['en'],
): Metadata {
  const drawn = pictureFor(picture, content, words);
  const canonical = pathIn(words.language, path);
  const languages = languageVersions(path, versions);
  const hasCopy = isArticle && words.language === 'en';
  return {
    title,
    description,
    alternates: {
      canonical,
      ...(languages ? { languages } : {}),
      ...(hasCopy ? { types: { 'text/markdown': markdownAddress(path) } } : {}),
    },
    openGraph: {
      type: isArticle ? 'article' : 'website',
      siteName: content.site.name,
      locale: words.language,
      url: canonical,
      title,
      description,
      images: [{ url: pictureAddress(drawn), width: 1200, height: 630, alt: `${drawn.kicker}: ${drawn.title}` }],
    },
    twitter: { card: 'summary_large_image' },
  };
}
