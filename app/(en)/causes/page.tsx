import { causeListRoute } from '@/app/_routes/cause-list-route';

const { metadata, page } = causeListRoute('en');

export { metadata, page as default };
