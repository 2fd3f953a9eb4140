import { ErrorsPage } from '@/components/site/errors-page';
import { listRoute } from './list-route';

export const errorListRoute = listRoute({
  describePage: ({ errors }) => ({ path: '/errors', title: errors.title, description: errors.intro, picture: 'error' }),
  draw: (content, words) => <ErrorsPage content={content} words={words} />,
});
