import type { Metadata } from 'next';
import { GuideTreePage } from '@/components/desk/guide-tree-page';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');

export const metadata: Metadata = { title: words.deskGuide.title, description: words.deskGuide.intro };

export default function Page() {
  return <GuideTreePage content={loadContent()} words={words} />;
}
