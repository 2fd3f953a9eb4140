import './globals.css';
import type { Metadata } from 'next';
import { NotFoundPage } from '@/components/site/not-found-page';
import { PageFrame } from '@/components/site/page-frame';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');
const content = loadContent();

export const metadata: Metadata = { title: `${words.notFound.title} · ${content.site.name}` };

/** Stands for every address without a page, whichever layout it would have had. */
export default function GlobalNotFound() {
  return (
    <html lang="en">
      <body>
        <PageFrame content={content} words={words}>
          <NotFoundPage words={words} />
        </PageFrame>
      </body>
    </html>
  );
}
