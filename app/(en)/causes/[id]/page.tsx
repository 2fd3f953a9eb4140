import { causeRoute } from '@/app/_routes/cause-route';

export const dynamicParams = false;
const { generateMetadata, generateStaticParams, page } = causeRoute('en');

export { generateMetadata, generateStaticParams, page as default };
