import { GuidePage } from '@/components/guide/guide-page';
import { pageMetadata } from '@/components/site/page-metadata';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');

export const metadata = pageMetadata(
  { path: '/guide', title: words.guide.title, description: words.guide.intro, picture: 'guide' },
  loadContent(),
  words,
);

export default function Page() {
  return <GuidePage content={loadContent()} words={words} />;
}
