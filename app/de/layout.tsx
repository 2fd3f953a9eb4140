import { languageLayout } from '@/app/_routes/language-layout';

const { metadata, viewport, layout } = languageLayout('de');

export { layout as default, metadata, viewport };
