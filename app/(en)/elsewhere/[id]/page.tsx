import { elsewhereRoute } from '@/app/_routes/elsewhere-route';

export const dynamicParams = false;
const { generateMetadata, generateStaticParams, page } = elsewhereRoute('en');

export { generateMetadata, generateStaticParams, page as default };
