import { causeListRoute } from '@/app/_routes/cause-list-route';

const { metadata, page } = causeListRoute('de');

export { metadata, page as default };
