import type { Root } from 'hast';
import type { ReactNode } from 'react';
import { bodyTree } from '@/lib/content/body-tree';
import type { Content } from '@/lib/content/content';
import type { BodyNode } from '@/lib/content/parse-body';
import type { Words } from '@/lib/words/en';
import { wordsOf } from '@/lib/words/words';
import type { ArticleContext } from './article-context';
import { CheckReference } from './check-reference';
import { drawTree } from './draw-tree';

/** Each check stands in many articles: its tree is made once for each reading of the content. */
const checkTrees = new WeakMap<BodyNode[], Root>();

function checkTree(body: BodyNode[] = []): Root {
  const tree = checkTrees.get(body) ?? bodyTree(body);
  checkTrees.set(body, tree);
  return tree;
}

function contextOf({ checks }: Content, words: Words, isCause: boolean): ArticleContext {
  const checkById = new Map(checks.map((check) => [check.id, check]));
  const inCheck: ArticleContext = { words, isCause: false, checks: checkById };
  const drawCheckBody = (id: string) => {
    const check = checkById.get(id);
    // The words around it follow its own language, so that one voice reads it to the end.
    return check && drawTree(checkTree(check.body), { ...inCheck, words: wordsOf(check.language) });
  };
  return { ...inCheck, isCause, drawCheckBody };
}

/** A function that draws parts of bodies as React, with the vocabulary of `mdx-components.tsx`. */
export function bodyDrawer(
  content: Content,
  words: Words,
  { isCause = false, isVerify = false } = {},
): (nodes: BodyNode[]) => ReactNode {
  const context = { ...contextOf(content, words, isCause), isVerify };
  return (nodes) => drawTree(bodyTree(nodes), context);
}

/** One check as an article shows it, outside a body. */
export const drawCheck = (content: Content, words: Words, id: string): ReactNode => (
  <CheckReference id={id} context={contextOf(content, words, false)} />
);

/** The body of a check on its own page, where other checks are named but not written out. */
export function drawCheckBody({ checks }: Content, words: Words, id: string): ReactNode {
  const checkById = new Map(checks.map((check) => [check.id, check]));
  return drawTree(bodyTree(checkById.get(id)?.body ?? []), { words, isCause: false, checks: checkById, ownPage: id });
}
