import { HomePage } from '@/components/site/home-page';
import { pageMetadata } from '@/components/site/page-metadata';
import { loadContent } from '@/lib/content/load-content';
import { fill } from '@/lib/words/fill';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');
const title = fill(words.found.homeTitle, { site: loadContent().site.name });

export const metadata = pageMetadata(
  { path: '/', title, description: words.found.homeDescription, picture: 'home' },
  loadContent(),
  words,
);

export default function Page() {
  return <HomePage content={loadContent()} words={words} />;
}
