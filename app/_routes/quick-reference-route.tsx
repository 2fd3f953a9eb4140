import { QuickReferencePage } from '@/components/site/quick-reference-page';
import { listRoute } from './list-route';

export const quickReferenceRoute = listRoute({
  describePage: ({ quickReference }) => ({
    path: '/quick-reference',
    title: quickReference.title,
    description: quickReference.intro,
    picture: 'error',
  }),
  draw: (content, words) => <QuickReferencePage content={content} words={words} />,
});
