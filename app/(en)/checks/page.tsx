import { ChecksPage } from '@/components/site/checks-page';
import { pageMetadata } from '@/components/site/page-metadata';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');

export const metadata = pageMetadata(
  { path: '/checks', title: words.checks.title, description: words.checks.intro, picture: 'check' },
  loadContent(),
  words,
);

export default function Page() {
  return <ChecksPage content={loadContent()} words={words} />;
}
