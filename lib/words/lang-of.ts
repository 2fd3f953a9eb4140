import type { Language } from '../content/closed-sets';
import type { Words } from './en';

/** A text of an article; where it doesn't name its language it is English. */
export interface Spoken {
  language?: Language | undefined;
}

/**
 * The `lang` of a text that stands among others: its language where it isn't that of `words`, else nothing. A screen
 * reader would read an English title on a German page as if it were German.
 */
export const langOf = (words: Pick<Words, 'language'>, { language = 'en' }: Spoken = {}): Language | undefined =>
  language === words.language ? undefined : language;
