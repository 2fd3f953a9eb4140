import type { ReactNode } from 'react';
import type { Check } from '@/lib/content/content';
import type { BodyNode } from '@/lib/content/parse-body';
import type { Words } from '@/lib/words/en';

/** What the words of an article need beside their own attributes. */
export interface ArticleContext {
  words: Words;
  checks: ReadonlyMap<string, Check>;
  /** Titles of the causes, for the lists of what an answer points to. */
  titles: ReadonlyMap<string, string>;
  /** Draws nodes with the same vocabulary: a check's body inside an article. */
  draw: (nodes: BodyNode[]) => ReactNode;
}
