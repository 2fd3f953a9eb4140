import { offlineRoute } from '@/app/_routes/offline-route';

const { metadata, page } = offlineRoute('en');

export { metadata, page as default };
