import { checkListRoute } from '@/app/_routes/check-list-route';

const { metadata, page } = checkListRoute('de');

export { metadata, page as default };
