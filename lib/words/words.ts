import type { Language } from '../content/closed-sets';
import { en, type Words } from './en';

const catalogues: Partial<Record<Language, Words>> = { en };

/** The languages that the interface speaks. */
export const spokenLanguages = Object.keys(catalogues) as Language[];

/** The texts of the interface in a language; English where a language has none yet. */
export const wordsOf = (language: Language): Words => catalogues[language] ?? en;
