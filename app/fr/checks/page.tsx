import { checkListRoute } from '@/app/_routes/check-list-route';

const { metadata, page } = checkListRoute('fr');

export { metadata, page as default };
