import type { MetadataRoute } from 'next';
import { manifestIcons } from '@/lib/content/app-icons';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

export const dynamic = 'force-static';

/** What makes the site installable. The colours are those of the light theme: a manifest has one theme alone. */
export default function manifest(): MetadataRoute.Manifest {
  const { site } = loadContent();
  const { nav } = wordsOf('en');
  return {
    id: '/',
    name: site.name,
    short_name: site.name,
    description: site.promise,
    lang: 'en',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#fdfdfc',
    theme_color: '#fdfdfc',
    icons: manifestIcons.map(({ address, size, purpose }) => ({
      src: address,
      sizes: `${size}x${size}`,
      type: 'image/png',
      ...(purpose ? { purpose } : {}),
    })),
    shortcuts: [
      { name: nav.guide, url: '/guide' },
      { name: nav.causes, url: '/causes' },
    ],
  };
}
