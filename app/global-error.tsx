'use client';

import './globals.css';
import { BrokenPage } from '@/components/site/broken-page';
import { en } from '@/lib/words/en';

/** Stands in where even the layout could not be drawn. Next's own page has inline styles, which the policy forbids. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main className="mx-auto max-w-page px-4 py-12">
          <BrokenPage retry={reset} words={en} />
        </main>
      </body>
    </html>
  );
}
