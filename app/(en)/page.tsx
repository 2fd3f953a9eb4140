import { homeRoute } from '@/app/_routes/home-route';

const { metadata, page } = homeRoute('en');

export { metadata, page as default };
