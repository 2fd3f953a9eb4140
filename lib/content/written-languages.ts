import { shownLanguages } from '../words/words';
import type { Language } from './closed-sets';
import type { Content } from './content';
import { loadContent } from './load-content';

type Named = { id: string; language: Language };

/** The languages that an article of the project is written in, English first. `all` picks the articles of its kind. */
export const writtenLanguages = (all: (content: Content) => readonly Named[], id: string): Language[] =>
  shownLanguages.filter((language) =>
    all(loadContent(language)).some((article) => article.id === id && article.language === language),
  );
