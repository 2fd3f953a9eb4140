import { checkRoute } from '@/app/_routes/check-route';

export const dynamicParams = false;
const { generateMetadata, generateStaticParams, page } = checkRoute('en');

export { generateMetadata, generateStaticParams, page as default };
