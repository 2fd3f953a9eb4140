import type { ReactNode } from 'react';
import type { Check } from '@/lib/content/content';
import type { BodyNode } from '@/lib/content/parse-body';
import type { Words } from '@/lib/words/en';

/** What the words of an article need beside their own attributes. */
export interface ArticleContext {
  words: Words;
  /** Whether the text is about one cause, so that a command's bad output means that cause. */
  isCause: boolean;
  checks: ReadonlyMap<string, Check>;
  /** Draws the body of a check; absent inside a check, so that checks that name each other come to an end. */
  drawCheckBody?: (nodes: BodyNode[]) => ReactNode;
}
