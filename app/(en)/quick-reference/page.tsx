import { pageMetadata } from '@/components/site/page-metadata';
import { QuickReferencePage } from '@/components/site/quick-reference-page';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');

export const metadata = pageMetadata(
  {
    path: '/quick-reference',
    title: words.quickReference.title,
    description: words.quickReference.intro,
    picture: 'error',
  },
  loadContent(),
  words,
);

export default function Page() {
  return <QuickReferencePage content={loadContent()} words={words} />;
}
