import type { Metadata } from 'next';
import { GuidePage } from '@/components/guide/guide-page';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');

export const metadata: Metadata = { title: words.guide.title, description: words.guide.intro };

export default function Page() {
  return <GuidePage content={loadContent()} words={words} />;
}
