import { codeRoute } from '@/app/_routes/code-route';

export const dynamicParams = false;
const { generateMetadata, generateStaticParams, page } = codeRoute('fr');

export { generateMetadata, generateStaticParams, page as default };
