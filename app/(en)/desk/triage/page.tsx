import { TriagePage } from '@/components/desk/triage/triage-page';
import { pageMetadata } from '@/components/site/page-metadata';
import { loadContent } from '@/lib/content/load-content';
import { triageWords } from '@/lib/words/triage-words';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');

export const metadata = pageMetadata(
  { path: '/desk/triage', title: triageWords.title, description: triageWords.intro, picture: 'reading' },
  loadContent(),
  words,
);

export default function Page() {
  return <TriagePage content={loadContent()} words={words} />;
}
