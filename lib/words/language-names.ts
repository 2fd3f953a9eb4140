import type { Language } from '../content/closed-sets';

/** What each language is called by those who read it. */
export const languageNames: Record<Language, string> = { en: 'English', de: 'Deutsch', fr: 'Français' };
