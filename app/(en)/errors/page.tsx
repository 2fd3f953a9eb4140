import { errorListRoute } from '@/app/_routes/error-list-route';

const { metadata, page } = errorListRoute('en');

export { metadata, page as default };
