import { OfflinePage } from '@/components/offline/offline-page';
import { offlinePath } from '@/lib/offline/offline-path';
import { listRoute } from './list-route';

export const offlineRoute = listRoute({
  describePage: ({ offline }) => ({
    path: offlinePath,
    title: offline.title,
    description: offline.intro,
    picture: 'reading',
  }),
  draw: (_, words) => <OfflinePage words={words} />,
});
