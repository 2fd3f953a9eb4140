import { CodeArticle } from '@/components/article/code-article';
import { fill } from '@/lib/words/fill';
import { articleRoute } from './article-route';

export const codeRoute = articleRoute({
  all: ({ codes }) => codes,
  describePage: ({ id, spellings, meaning }, { found }) => ({
    path: `/codes/${id}`,
    title: fill(found.codeTitle, { code: spellings[0] ?? id }),
    description: meaning,
    picture: 'code',
    isArticle: true,
  }),
  draw: (code, content, words) => <CodeArticle code={code} content={content} words={words} />,
});
