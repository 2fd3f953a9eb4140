import { codeListRoute } from '@/app/_routes/code-list-route';

const { metadata, page } = codeListRoute('en');

export { metadata, page as default };
