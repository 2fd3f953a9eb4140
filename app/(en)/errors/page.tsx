import { ErrorsPage } from '@/components/site/errors-page';
import { pageMetadata } from '@/components/site/page-metadata';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');

export const metadata = pageMetadata(
  { path: '/errors', title: words.errors.title, description: words.errors.intro, picture: 'error' },
  loadContent(),
  words,
);

export default function Page() {
  return <ErrorsPage content={loadContent()} words={words} />;
}
