import { type Language, languages } from '../content/closed-sets';
import { de } from './de';
import { en, type Words } from './en';
import { fr } from './fr';

const catalogues: Partial<Record<Language, Words>> = { en, de, fr };

/** The languages that the site is shown in: each that has its texts of the interface. */
export const shownLanguages = languages.filter((language) => catalogues[language]);

/** The texts of the interface in a language; English where a language has none yet. */
export const wordsOf = (language: Language): Words => catalogues[language] ?? en;
