import type { MetadataRoute } from 'next';
import { foundAddresses } from '@/lib/content/found-addresses';
import { loadContent } from '@/lib/content/load-content';

export const dynamic = 'force-static';

export default function sitemap(): MetadataRoute.Sitemap {
  const content = loadContent();
  return foundAddresses(content).map(({ address, lastChanged }) => ({
    url: `${content.site.address}${address}`,
    ...(lastChanged ? { lastModified: lastChanged } : {}),
  }));
}
