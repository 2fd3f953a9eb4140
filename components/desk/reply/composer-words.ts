import type { Language } from '@/lib/content/closed-sets';
import type { ReplyWords } from '@/lib/reply/reply-words';
import type { Words } from '@/lib/words/en';
import type { ReplyDeskWords } from '@/lib/words/reply-words';
import type { BuilderWords } from '../links/builder-words';

/** The texts that the reply composer needs in the browser. */
export interface ComposerWords {
  desk: ReplyDeskWords;
  /** Of the fields that find an article. */
  builder: BuilderWords;
  /** Of the replies, in each of their languages. */
  replies: Record<Language, ReplyWords>;
}

/** Of all texts those that replies are made of. */
export const replyWordsOf = ({
  language,
  colon,
  reply,
  role,
  risk,
  halfMinute,
  minutes,
  hours,
}: Words): ReplyWords => ({
  language,
  colon,
  reply,
  role,
  risk,
  halfMinute,
  minutes,
  hours,
});
