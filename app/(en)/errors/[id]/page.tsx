import { errorRoute } from '@/app/_routes/error-route';

export const dynamicParams = false;
const { generateMetadata, generateStaticParams, page } = errorRoute('en');

export { generateMetadata, generateStaticParams, page as default };
