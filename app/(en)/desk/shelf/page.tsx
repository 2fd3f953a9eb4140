import { ShelfPage } from '@/components/desk/shelf/shelf-page';
import { pageMetadata } from '@/components/site/page-metadata';
import { loadContent } from '@/lib/content/load-content';
import { shelfWords } from '@/lib/words/shelf-words';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');

export const metadata = pageMetadata(
  { path: '/desk/shelf', title: shelfWords.title, description: shelfWords.intro, picture: 'reading' },
  loadContent(),
  words,
);

export default function Page() {
  return <ShelfPage content={loadContent()} />;
}
