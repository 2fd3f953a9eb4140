import { offlineRoute } from '@/app/_routes/offline-route';

const { metadata, page } = offlineRoute('fr');

export { metadata, page as default };
