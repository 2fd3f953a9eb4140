import { causeListRoute } from '@/app/_routes/cause-list-route';

const { metadata, page } = causeListRoute('fr');

export { metadata, page as default };
