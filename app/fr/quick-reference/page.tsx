import { quickReferenceRoute } from '@/app/_routes/quick-reference-route';

const { metadata, page } = quickReferenceRoute('fr');

export { metadata, page as default };
