import { KeysPage } from '@/components/desk/keys/keys-page';
import { pageMetadata } from '@/components/site/page-metadata';
import { loadContent } from '@/lib/content/load-content';
import { keysWords } from '@/lib/words/keys-words';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');

export const metadata = pageMetadata(
  { path: '/desk/keys', title: keysWords.title, description: keysWords.intro, picture: 'reading' },
  loadContent(),
  words,
);

export default function Page() {
  return <KeysPage words={words} />;
}
