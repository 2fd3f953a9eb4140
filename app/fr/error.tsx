'use client';

import { BrokenPage } from '@/components/site/broken-page';
import { fr } from '@/lib/words/fr';

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return <BrokenPage retry={reset} words={fr} />;
}
