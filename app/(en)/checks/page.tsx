import { checkListRoute } from '@/app/_routes/check-list-route';

const { metadata, page } = checkListRoute('en');

export { metadata, page as default };
