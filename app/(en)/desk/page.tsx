import { DeskPage } from '@/components/desk/desk-page';
import { pageMetadata } from '@/components/site/page-metadata';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');

export const metadata = pageMetadata(
  { path: '/desk', title: words.desk.title, description: words.desk.intro, picture: 'reading' },
  loadContent(),
  words,
);

export default function Page() {
  return <DeskPage words={words} />;
}
