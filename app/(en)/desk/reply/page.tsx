import { ReplyPage } from '@/components/desk/reply/reply-page';
import { pageMetadata } from '@/components/site/page-metadata';
import { loadContent } from '@/lib/content/load-content';
import { replyWords } from '@/lib/words/reply-words';
import { wordsOf } from '@/lib/words/words';

const words = wordsOf('en');

export const metadata = pageMetadata(
  { path: '/desk/reply', title: replyWords.title, description: replyWords.intro, picture: 'reading' },
  loadContent(),
  words,
);

export default function Page() {
  return <ReplyPage content={loadContent()} words={words} />;
}
