import { CauseArticle } from '@/components/article/cause-article';
import { articleRoute } from './article-route';

export const causeRoute = articleRoute({
  all: ({ causes }) => causes,
  describePage: ({ id, title, summary }) => ({
    path: `/causes/${id}`,
    title,
    description: summary,
    picture: { cause: title },
    isArticle: true,
  }),
  data: (cause) => cause,
  draw: (cause, content, words) => <CauseArticle cause={cause} content={content} words={words} />,
});
