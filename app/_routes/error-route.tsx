import { ErrorArticle } from '@/components/article/error-article';
import { buildCatalogue } from '@/lib/match/build-catalogue';
import { openCauses } from '@/lib/match/open-causes';
import { articleRoute } from './article-route';

export const errorRoute = articleRoute({
  all: ({ errors }) => errors,
  describePage: ({ id, title, summary }) => ({
    path: `/errors/${id}`,
    title,
    description: summary,
    picture: 'error',
    isArticle: true,
  }),
  data: (form) => form,
  draw: (form, content, words) => (
    <ErrorArticle form={form} open={openCauses(buildCatalogue(content), form.id)} content={content} words={words} />
  ),
});
