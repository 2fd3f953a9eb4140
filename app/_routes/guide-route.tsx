import { GuidePage } from '@/components/guide/guide-page';
import { listRoute } from './list-route';

export const guideRoute = listRoute({
  describePage: ({ guide }) => ({ path: '/guide', title: guide.title, description: guide.intro, picture: 'guide' }),
  draw: (content, words) => <GuidePage content={content} words={words} />,
});
