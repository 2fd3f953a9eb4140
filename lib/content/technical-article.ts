import type { Language } from './closed-sets';
import type { Site } from './site-schema';

/** What search engines are told of an article. */
interface Described {
  /** Its own address, from the root of the site. */
  path: string;
  title: string;
  description: string;
  language: Language;
  verifiedOn: string;
  sources: { title: string; url: string }[];
  /** Its preview picture, from the root of the site. */
  picture: string;
}

/** An article as schema.org's TechArticle, in JSON-LD. Its date is the day on which it was last checked. */
export function technicalArticle(site: Site, article: Described) {
  const url = `${site.address}${article.path}`;
  const publisher = { '@type': 'Organization', name: site.name, url: site.address };
  return {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: article.title,
    description: article.description,
    url,
    mainEntityOfPage: url,
    inLanguage: article.language,
    dateModified: article.verifiedOn,
    image: `${site.address}${article.picture}`,
    author: publisher,
    publisher,
    citation: article.sources.map(({ title, url: source }) => ({ '@type': 'WebPage', name: title, url: source })),
  };
}

/** JSON for an element of a page: no text of an article can end the element it stands in. */
export const formatLinkedData = (data: unknown): string => JSON.stringify(data).replace(/</g, '\\u003c');
