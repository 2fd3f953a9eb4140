import { PageArticle } from '@/components/article/page-article';
import { articleRoute } from './article-route';

export const pageRoute = articleRoute({
  all: ({ pages }) => pages,
  describePage: ({ id, title, summary }) => ({
    path: `/${id}`,
    title,
    description: summary,
    picture: 'reading',
    isArticle: true,
  }),
  data: (page) => page,
  draw: (page, content, words) => <PageArticle page={page} content={content} words={words} />,
});
