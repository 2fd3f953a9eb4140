import '../globals.css';
import type { Metadata, Viewport } from 'next';
import { ArrivalScript } from '@/components/site/arrival-script';
import { PageFrame } from '@/components/site/page-frame';
import { loadContent } from '@/lib/content/load-content';
import { searchFile } from '@/lib/content/search-file';
import { buildCatalogue, catalogueAddress } from '@/lib/match/build-catalogue';
import { wordsOf } from '@/lib/words/words';

const content = loadContent();
const { site } = content;
const catalogue = catalogueAddress(buildCatalogue(content));
const search = searchFile(content, wordsOf('en')).address;

export const metadata: Metadata = {
  metadataBase: new URL(site.address),
  title: { default: site.name, template: `%s · ${site.name}` },
  description: site.promise,
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfdfc' },
    { media: '(prefers-color-scheme: dark)', color: '#14171b' },
  ],
};

/** The root layout of the English pages, at the root of the site. Each language has one of its own, for `<html lang>`. */
export default function EnglishLayout({ children }: LayoutProps<'/'>) {
  return (
    <html lang="en">
      <head>
        <ArrivalScript />
      </head>
      <body>
        <PageFrame content={content} catalogue={catalogue} search={search} words={wordsOf('en')}>
          {children}
        </PageFrame>
      </body>
    </html>
  );
}
