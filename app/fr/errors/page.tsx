import { errorListRoute } from '@/app/_routes/error-list-route';

const { metadata, page } = errorListRoute('fr');

export { metadata, page as default };
