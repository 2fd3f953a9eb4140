'use client';

import { BrokenPage } from '@/components/site/broken-page';
import { wordsOf } from '@/lib/words/words';

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return <BrokenPage retry={reset} words={wordsOf('en')} />;
}
