import { HomePage } from '@/components/site/home-page';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

export default function Page() {
  return <HomePage content={loadContent()} words={wordsOf('en')} />;
}
