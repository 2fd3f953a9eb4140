import { ElsewhereArticle } from '@/components/article/elsewhere-article';
import { articleRoute } from './article-route';

export const elsewhereRoute = articleRoute({
  all: ({ elsewhere }) => elsewhere,
  describePage: ({ id, title, summary }) => ({
    path: `/elsewhere/${id}`,
    title,
    description: summary,
    picture: 'reading',
    isArticle: true,
  }),
  draw: (page, content, words) => <ElsewhereArticle page={page} content={content} words={words} />,
});
