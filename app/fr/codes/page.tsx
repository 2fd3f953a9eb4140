import { codeListRoute } from '@/app/_routes/code-list-route';

const { metadata, page } = codeListRoute('fr');

export { metadata, page as default };
