import type { ReplyCertainty } from '@/lib/reply/reply-choices';
import { ArticleField } from '../links/article-field';
import { ErrorField } from '../links/error-field';
import type { ComposerWords } from './composer-words';
import type { ReplyArticle } from './reply-articles';

interface Props {
  articles: ReplyArticle[];
  chosenId: string | undefined;
  choose: (id: string, certainty?: ReplyCertainty) => void;
  catalogue: string;
  words: ComposerWords['builder'];
}

/** Finds what the reply is about: by words or a code, or from the customer's error. */
export const ChooseArticle = ({ articles, chosenId, choose, catalogue, words }: Props) => (
  <div className="mt-4 grid gap-8 md:grid-cols-2">
    <ArticleField choices={articles} chosenId={chosenId} choose={choose} words={words} />
    <ErrorField catalogue={catalogue} chosenId={chosenId} choose={choose} words={words} />
  </div>
);
