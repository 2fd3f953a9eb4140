import { errorListRoute } from '@/app/_routes/error-list-route';

const { metadata, page } = errorListRoute('de');

export { metadata, page as default };
