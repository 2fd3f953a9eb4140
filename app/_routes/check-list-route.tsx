import { ChecksPage } from '@/components/site/checks-page';
import { listRoute } from './list-route';

export const checkListRoute = listRoute({
  describePage: ({ checks }) => ({ path: '/checks', title: checks.title, description: checks.intro, picture: 'check' }),
  draw: (content, words) => <ChecksPage content={content} words={words} />,
});
