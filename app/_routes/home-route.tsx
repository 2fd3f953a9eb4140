import { HomePage } from '@/components/site/home-page';
import { fill } from '@/lib/words/fill';
import { listRoute } from './list-route';

export const homeRoute = listRoute({
  describePage: ({ found }, { site }) => ({
    path: '/',
    title: fill(found.homeTitle, { site: site.name }),
    description: found.homeDescription,
    picture: 'home',
  }),
  draw: (content, words) => <HomePage content={content} words={words} />,
});
