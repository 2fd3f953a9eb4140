import type { MetadataRoute } from 'next';
import { loadContent } from '@/lib/content/load-content';

export const dynamic = 'force-static';

/** The desk's pages also say `noindex` themselves: a search engine may know an address that it may not read. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api', '/desk'] },
    sitemap: `${loadContent().site.address}/sitemap.xml`,
  };
}
