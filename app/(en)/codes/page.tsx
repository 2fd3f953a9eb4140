import type { Metadata } from 'next';
import { CodesPage } from '@/components/site/codes-page';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');

export const metadata: Metadata = { title: words.codes.title, description: words.codes.intro };

export default function Page() {
  return <CodesPage content={loadContent()} words={words} />;
}
