import type { Metadata } from 'next';
import type { Content } from '@/lib/content/content';
import { markdownAddress } from '@/lib/content/markdown-files';
import { type PictureKind, type PreviewPicture, pictureAddress, pictureOfKind } from '@/lib/content/preview-picture';
import type { Words } from '@/lib/words/en';

interface Described {
  /** The page's own address, from the root of the site. */
  path: string;
  /** The title; the site's name is added. */
  title: string;
  description: string;
  /** The preview picture: one of its own, or that of its kind. */
  picture: PreviewPicture | PictureKind;
  /** Whether it is an article, which has a copy in Markdown. */
  isArticle?: boolean;
}

/** What search engines and chats are told of a page: title, description, its one address, and a picture. */
export function pageMetadata(
  { path, title, description, picture, isArticle = false }: Described,
  content: Content,
  words: Words,
): Metadata {
  const drawn = typeof picture === 'string' ? pictureOfKind(picture, content, words) : picture;
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
