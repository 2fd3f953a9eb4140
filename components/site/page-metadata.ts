import type { Metadata } from 'next';
import type { Content } from '@/lib/content/content';
import { markdownAddress } from '@/lib/content/markdown-address';
import { type PictureOf, pictureAddress, pictureFor } from '@/lib/content/preview-picture';
import type { Words } from '@/lib/words/en';

/** How a page is described to those who don't see it: search engines and chats. */
export interface Described {
  /** The page's own address, from the root of the site. */
  path: string;
  /** The title; the site's name is added. */
  title: string;
  description: string;
  picture: PictureOf;
  /** Whether it is an article, which has a copy in Markdown. */
  isArticle?: boolean;
}

/** Title, description, its one address and a preview picture: every page has them. */
export function pageMetadata(
  { path, title, description, picture, isArticle = false }: Described,
  content: Content,
  words: Words,
): Metadata {
  const drawn = pictureFor(picture, content, words);
  return {
    title,
    description,
    alternates: { canonical: path, ...(isArticle ? { types: { 'text/markdown': markdownAddress(path) } } : {}) },
    openGraph: {
      type: isArticle ? 'article' : 'website',
      siteName: content.site.name,
      locale: words.language,
      url: path,
      title,
      description,
      images: [{ url: pictureAddress(drawn), width: 1200, height: 630, alt: `${drawn.kicker}: ${drawn.title}` }],
    },
    twitter: { card: 'summary_large_image' },
  };
}
