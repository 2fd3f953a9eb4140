import type { Metadata } from 'next';
import { QuickReferencePage } from '@/components/site/quick-reference-page';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');

export const metadata: Metadata = { title: words.quickReference.title, description: words.quickReference.intro };

export default function Page() {
  return <QuickReferencePage content={loadContent()} words={words} />;
}
