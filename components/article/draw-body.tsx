import type { Element, Root as HastRoot } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { Code, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import rehypeSlug from 'rehype-slug';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { attributesOf } from '@/lib/content/check-words';
import type { Content } from '@/lib/content/content';
import type { BodyNode } from '@/lib/content/parse-body';
import type { Words } from '@/lib/words/en';
import { articleVocabulary } from '@/mdx-components';
import type { ArticleContext } from './article-context';
import { CheckReference } from './check-reference';

type State = Parameters<NonNullable<NonNullable<Options['handlers']>['root']>>[0];

/** A code block with its language and what it shows (`fine`, `bad`), which plain HTML has no place for. */
function code(_state: unknown, { value, lang, meta }: Code): Element {
  return {
    type: 'element',
    tagName: 'pre',
    properties: { dataShell: lang ?? 'text', ...(meta ? { dataShows: meta } : {}) },
    children: [{ type: 'text', value }],
  };
}

/** Hands every word of the vocabulary what it needs beside its own attributes; plain elements get nothing. */
const withContext =
  (create: typeof jsx, context: ArticleContext): typeof jsx =>
  (type, props, key) =>
    create(type, typeof type === 'string' || type === Fragment ? props : { ...(props as object), context }, key);

/** A word of the vocabulary as an element of its name, which `mdx-components.tsx` then draws. */
const word = (state: State, node: MdxJsxFlowElement | MdxJsxTextElement): Element => ({
  type: 'element',
  tagName: node.name ?? '',
  properties: attributesOf(node) ?? {},
  children: state.all(node),
});

const toHast = unified()
  .use(remarkRehype, { handlers: { code, mdxJsxFlowElement: word, mdxJsxTextElement: word } })
  .use(rehypeSlug)
  .freeze();

function draw(nodes: BodyNode[], context: ArticleContext): ReactNode {
  const tree = toHast.runSync({ type: 'root', children: nodes } as Root) as HastRoot;
  return toJsxRuntime(tree, {
    Fragment,
    jsx: withContext(jsx, context),
    jsxs: withContext(jsxs, context),
    components: articleVocabulary,
    // The policy allows no style attribute, so a table's alignment is left to the style sheet.
    tableCellAlignToStyle: false,
  });
}

function contextOf({ checks }: Content, words: Words, isCause: boolean): ArticleContext {
  const inCheck = { words, isCause: false, checks: new Map(checks.map((check) => [check.id, check])) };
  return { ...inCheck, isCause, drawCheckBody: (nodes) => draw(nodes, inCheck) };
}

/** A function that draws parts of bodies as React, with the vocabulary of `mdx-components.tsx`. */
export function bodyDrawer(content: Content, words: Words, { isCause = false } = {}): (nodes: BodyNode[]) => ReactNode {
  const context = contextOf(content, words, isCause);
  return (nodes) => draw(nodes, context);
}

/** One check as an article shows it, outside a body. */
export const drawCheck = (content: Content, words: Words, id: string): ReactNode => (
  <CheckReference id={id} context={contextOf(content, words, false)} />
);
