import type { ReactNode } from 'react';
import type { Role } from '@/lib/content/closed-sets';
import type { Words } from '@/lib/words/en';
import type { Spoken } from '@/lib/words/lang-of';

/** A check as far as an article names it; one of the content and one of the guide's model both fit. */
export interface NamedCheck extends Spoken {
  question: string;
  minutes: number;
  roles: readonly Role[];
  answers: readonly { id: string; label: string }[];
}

/** What the words of an article need beside their own attributes. */
export interface ArticleContext {
  words: Words;
  /** Whether the text is about one cause, so that a command's bad output means that cause. */
  isCause: boolean;
  /** Whether the text says how to see that a fix worked, so that a check's answer means success. */
  isVerify?: boolean;
  checks: ReadonlyMap<string, NamedCheck>;
  /**
   * Draws the body of a check. Absent inside a check, so that checks that name each other come to an end, and where the
   * bodies aren't at hand; a link to the check's own page stands there instead.
   */
  drawCheckBody?: (id: string) => ReactNode;
  /** The check whose own page this is: no link leads from it to itself. */
  ownPage?: string;
}
