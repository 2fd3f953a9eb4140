import { quickReferenceRoute } from '@/app/_routes/quick-reference-route';

const { metadata, page } = quickReferenceRoute('de');

export { metadata, page as default };
