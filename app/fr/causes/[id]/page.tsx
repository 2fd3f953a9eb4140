import { causeRoute } from '@/app/_routes/cause-route';

export const dynamicParams = false;
const { generateMetadata, generateStaticParams, page } = causeRoute('fr');

export { generateMetadata, generateStaticParams, page as default };
