import type { Metadata } from 'next';
import { CausesPage } from '@/components/site/causes-page';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');

export const metadata: Metadata = { title: words.causes.title, description: words.causes.intro };

export default function Page() {
  return <CausesPage content={loadContent()} words={words} />;
}
