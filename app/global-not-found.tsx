import './globals.css';
import type { Metadata } from 'next';
import { FirstScript } from '@/components/site/first-script';
import { NotFoundPage } from '@/components/site/not-found-page';
import { PageFrame } from '@/components/site/page-frame';
import { loadContent } from '@/lib/content/load-content';
import { searchFile } from '@/lib/content/search-file';
import { buildCatalogue, catalogueAddress } from '@/lib/match/build-catalogue';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');
const content = loadContent();
const catalogue = catalogueAddress(buildCatalogue(content));
const search = searchFile(content, wordsOf('en')).address;

export const metadata: Metadata = {
  title: `${words.notFound.title} · ${content.site.name}`,
  description: words.notFound.help,
  robots: { index: false },
};

/** Stands for every address without a page, whichever layout it would have had. */
export default function GlobalNotFound() {
  return (
    <html lang="en">
      <head>
        <FirstScript />
      </head>
      <body>
        <PageFrame content={content} catalogue={catalogue} search={search} words={words} isLost>
          <NotFoundPage content={content} catalogue={catalogue} words={words} />
        </PageFrame>
      </body>
    </html>
  );
}
