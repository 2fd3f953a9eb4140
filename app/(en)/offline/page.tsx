import { OfflinePage } from '@/components/offline/offline-page';
import { pageMetadata } from '@/components/site/page-metadata';
import { loadContent } from '@/lib/content/load-content';
import { offlinePath } from '@/lib/offline/offline-path';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');

export const metadata = pageMetadata(
  { path: offlinePath, title: words.offline.title, description: words.offline.intro, picture: 'reading' },
  loadContent(),
  words,
);

export default function Page() {
  return <OfflinePage words={words} />;
}
