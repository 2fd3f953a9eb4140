import type { Metadata } from 'next';
import { ErrorsPage } from '@/components/site/errors-page';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');

export const metadata: Metadata = { title: words.errors.title, description: words.errors.intro };

export default function Page() {
  return <ErrorsPage content={loadContent()} words={words} />;
}
