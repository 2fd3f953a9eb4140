import { homeRoute } from '@/app/_routes/home-route';

const { metadata, page } = homeRoute('fr');

export { metadata, page as default };
