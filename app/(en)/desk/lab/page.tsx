import { LabPage } from '@/components/desk/lab/lab-page';
import { pageMetadata } from '@/components/site/page-metadata';
import { loadContent } from '@/lib/content/load-content';
import { labWords } from '@/lib/words/lab-words';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');

export const metadata = pageMetadata(
  { path: '/desk/lab', title: labWords.title, description: labWords.intro, picture: 'reading' },
  loadContent(),
  words,
);

export default function Page() {
  return <LabPage content={loadContent()} words={words} />;
}
