import { codeListRoute } from '@/app/_routes/code-list-route';

const { metadata, page } = codeListRoute('de');

export { metadata, page as default };
