import { languageLayout } from '@/app/_routes/language-layout';

const { metadata, viewport, layout } = languageLayout('en');

export { layout as default, metadata, viewport };
