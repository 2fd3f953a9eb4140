import { GuideTreePage } from '@/components/desk/guide-tree-page';
import { pageMetadata } from '@/components/site/page-metadata';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');

export const metadata = pageMetadata(
  { path: '/desk/guide', title: words.deskGuide.title, description: words.deskGuide.intro, picture: 'guide' },
  loadContent(),
  words,
);

export default function Page() {
  return <GuideTreePage content={loadContent()} words={words} />;
}
