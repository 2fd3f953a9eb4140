import type { Metadata } from 'next';
import { ChecksPage } from '@/components/site/checks-page';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');

export const metadata: Metadata = { title: words.checks.title, description: words.checks.intro };

export default function Page() {
  return <ChecksPage content={loadContent()} words={words} />;
}
