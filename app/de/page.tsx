import { homeRoute } from '@/app/_routes/home-route';

const { metadata, page } = homeRoute('de');

export { metadata, page as default };
