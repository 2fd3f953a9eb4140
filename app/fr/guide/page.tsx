import { guideRoute } from '@/app/_routes/guide-route';

const { metadata, page } = guideRoute('fr');

export { metadata, page as default };
