import { offlineRoute } from '@/app/_routes/offline-route';

const { metadata, page } = offlineRoute('de');

export { metadata, page as default };
