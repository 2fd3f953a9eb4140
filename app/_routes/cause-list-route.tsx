import { CausesPage } from '@/components/site/causes-page';
import { listRoute } from './list-route';

export const causeListRoute = listRoute({
  describePage: ({ causes }) => ({ path: '/causes', title: causes.title, description: causes.intro, picture: 'home' }),
  draw: (content, words) => <CausesPage content={content} words={words} />,
});
