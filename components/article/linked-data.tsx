import type { Described } from '@/components/site/page-metadata';
import type { Language } from '@/lib/content/closed-sets';
import type { Content } from '@/lib/content/content';
import { pictureAddress, pictureFor } from '@/lib/content/preview-picture';
import { formatLinkedData, technicalArticle } from '@/lib/content/technical-article';
import { pathIn } from '@/lib/links/path-in';
import type { Words } from '@/lib/words/en';

interface Props {
  described: Described;
  article: { language: Language; verifiedOn: string; sources: { title: string; url: string }[] };
  content: Content;
  words: Words;
}

/** The article as data for search engines. It is no script: a browser runs nothing of this type. */
export function LinkedData({ described, article, content, words }: Props) {
  const { path, title, description } = described;
  const picture = pictureAddress(pictureFor(described.picture, content, words));
  const { language, verifiedOn, sources } = article;
  const own = pathIn(language, path);
  const data = technicalArticle(content.site, {
    path: own,
    title,
    description,
    picture,
    language,
    verifiedOn,
    sources,
  });
  return <script type="application/ld+json">{formatLinkedData(data)}</script>;
}
