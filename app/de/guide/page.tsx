import { guideRoute } from '@/app/_routes/guide-route';

const { metadata, page } = guideRoute('de');

export { metadata, page as default };
