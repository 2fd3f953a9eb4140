import { codeRoute } from '@/app/_routes/code-route';

export const dynamicParams = false;
const { generateMetadata, generateStaticParams, page } = codeRoute('de');

export { generateMetadata, generateStaticParams, page as default };
