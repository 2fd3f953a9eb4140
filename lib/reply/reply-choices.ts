import type { Language } from '../content/closed-sets';

/** How much of the article goes along. */
export const replyLengths = ['short', 'full'] as const;
export type ReplyLength = (typeof replyLengths)[number];

export const replyFormats = ['text', 'markdown', 'html'] as const;
export type ReplyFormat = (typeof replyFormats)[number];

/** How sure it is that this is the cause, as the matcher says it. */
export const replyCertainties = ['certain', 'likely', 'possible'] as const;
export type ReplyCertainty = (typeof replyCertainties)[number];

/** What somebody chooses alike in most replies. */
export interface ReplyHabits {
  length: ReplyLength;
  format: ReplyFormat;
}

/** What staff choose of a reply, all of it ids and closed sets. */
export interface ReplyChoices extends ReplyHabits {
  /** A cause, or a message that leaves causes open. */
  about: { kind: 'cause' | 'error'; id: string };
  /** Without one nobody decided: the reply leads to each, the safest first. */
  fix?: string;
  language: Language;
  certainty: ReplyCertainty;
}
