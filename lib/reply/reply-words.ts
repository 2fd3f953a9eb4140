import type { Words } from '../words/en';

/** The texts that a reply is made of, in its own language, which need not be the one of the page that makes it. */
export type ReplyWords = Pick<
  Words,
  'language' | 'colon' | 'reply' | 'role' | 'risk' | 'halfMinute' | 'minutes' | 'hours'
>;
