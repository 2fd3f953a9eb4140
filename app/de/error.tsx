'use client';

import { BrokenPage } from '@/components/site/broken-page';
import { de } from '@/lib/words/de';

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return <BrokenPage retry={reset} words={de} />;
}
