import { guideRoute } from '@/app/_routes/guide-route';

const { metadata, page } = guideRoute('en');

export { metadata, page as default };
