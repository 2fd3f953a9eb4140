import { CodesPage } from '@/components/site/codes-page';
import { pageMetadata } from '@/components/site/page-metadata';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');

export const metadata = pageMetadata(
  { path: '/codes', title: words.codes.title, description: words.codes.intro, picture: 'code' },
  loadContent(),
  words,
);

export default function Page() {
  return <CodesPage content={loadContent()} words={words} />;
}
