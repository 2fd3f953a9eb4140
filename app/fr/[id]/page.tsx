import { pageRoute } from '@/app/_routes/page-route';

export const dynamicParams = false;
const { generateMetadata, generateStaticParams, page } = pageRoute('fr');

export { generateMetadata, generateStaticParams, page as default };
