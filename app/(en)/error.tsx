'use client';

import { BrokenPage } from '@/components/site/broken-page';
import { en } from '@/lib/words/en';

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return <BrokenPage retry={reset} words={en} />;
}
