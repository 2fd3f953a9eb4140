import { elsewhereRoute } from '@/app/_routes/elsewhere-route';

export const dynamicParams = false;
const { generateMetadata, generateStaticParams, page } = elsewhereRoute('fr');

export { generateMetadata, generateStaticParams, page as default };
