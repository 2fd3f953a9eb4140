import '../globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { FirstScript } from '@/components/site/first-script';
import { PageFrame } from '@/components/site/page-frame';
import { appleIcon } from '@/lib/content/app-icons';
import type { Language } from '@/lib/content/closed-sets';
import { loadContent } from '@/lib/content/load-content';
import { searchFile } from '@/lib/content/search-file';
import { buildCatalogue, catalogueAddress } from '@/lib/match/build-catalogue';
import { wordsOf } from '@/lib/words/words';

const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfdfc' },
    { media: '(prefers-color-scheme: dark)', color: '#14171b' },
  ],
};

/** The root layout of the pages in one language: each has its own, for `<html lang>`. */
export function languageLayout(language: Language) {
  const content = loadContent(language);
  const { site } = content;
  const catalogue = catalogueAddress(buildCatalogue(content));
  const search = searchFile(content, wordsOf(language)).address;
  const metadata: Metadata = {
    metadataBase: new URL(site.address),
    title: { default: site.name, template: `%s · ${site.name}` },
    description: site.promise,
    icons: { apple: appleIcon.address },
  };
  const layout = ({ children }: { children: ReactNode }) => (
    <html lang={language}>
      <head>
        <FirstScript />
      </head>
      <body>
        <PageFrame content={content} catalogue={catalogue} search={search} words={wordsOf(language)}>
          {children}
        </PageFrame>
      </body>
    </html>
  );
  return { metadata, viewport, layout };
}
