import { CodesPage } from '@/components/site/codes-page';
import { listRoute } from './list-route';

export const codeListRoute = listRoute({
  describePage: ({ codes }) => ({ path: '/codes', title: codes.title, description: codes.intro, picture: 'code' }),
  draw: (content, words) => <CodesPage content={content} words={words} />,
});
