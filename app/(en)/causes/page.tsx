import { CausesPage } from '@/components/site/causes-page';
import { pageMetadata } from '@/components/site/page-metadata';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');

export const metadata = pageMetadata(
  { path: '/causes', title: words.causes.title, description: words.causes.intro, picture: 'home' },
  loadContent(),
  words,
);

export default function Page() {
  return <CausesPage content={loadContent()} words={words} />;
}
