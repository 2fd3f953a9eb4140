import { LinkBuilderPage } from '@/components/desk/links/link-builder-page';
import { pageMetadata } from '@/components/site/page-metadata';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');

export const metadata = pageMetadata(
  { path: '/desk/links', title: words.deskLinks.title, description: words.deskLinks.intro, picture: 'reading' },
  loadContent(),
  words,
);

export default function Page() {
  return <LinkBuilderPage content={loadContent()} words={words} />;
}
