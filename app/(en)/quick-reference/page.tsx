import { quickReferenceRoute } from '@/app/_routes/quick-reference-route';

const { metadata, page } = quickReferenceRoute('en');

export { metadata, page as default };
