import type { MetadataRoute } from 'next';
import { foundPages } from '@/lib/content/found-pages';
import { loadContent } from '@/lib/content/load-content';
import { shownLanguages } from '@/lib/words/words';

export const dynamic = 'force-static';

export default function sitemap(): MetadataRoute.Sitemap {
  const { address: site } = loadContent().site;
  const whole = (versions: Record<string, string>) =>
    Object.fromEntries(Object.entries(versions).map(([language, address]) => [language, site + address]));
  const pages = foundPages(new Map(shownLanguages.map((language) => [language, loadContent(language)])));
  return pages.map(({ address, lastChanged, versions }) => ({
    url: site + address,
    ...(lastChanged ? { lastModified: lastChanged } : {}),
    ...(versions ? { alternates: { languages: whole(versions) } } : {}),
  }));
}
