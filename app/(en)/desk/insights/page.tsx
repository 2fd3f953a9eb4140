import { InsightsPage } from '@/components/desk/insights/insights-page';
import { pageMetadata } from '@/components/site/page-metadata';
import { loadContent } from '@/lib/content/load-content';
import { insightsWords } from '@/lib/words/insights-words';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');

export const metadata = pageMetadata(
  { path: '/desk/insights', title: insightsWords.title, description: insightsWords.intro, picture: 'reading' },
  loadContent(),
  words,
);

export default function Page() {
  return <InsightsPage content={loadContent()} />;
}
