import { CheckArticle } from '@/components/article/check-article';
import { articleRoute } from './article-route';

export const checkRoute = articleRoute({
  all: ({ checks }) => checks,
  describePage: ({ id, question, why }) => ({
    path: `/checks/${id}`,
    title: question,
    description: why,
    picture: 'check',
    isArticle: true,
  }),
  data: (check) => check,
  draw: (check, content, words) => <CheckArticle check={check} content={content} words={words} />,
});
