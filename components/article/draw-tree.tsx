import type { Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { articleVocabulary } from '@/mdx-components';
import type { ArticleContext } from './article-context';

/** Hands every word of the vocabulary what it needs beside its own attributes; plain elements get nothing. */
const withContext =
  (create: typeof jsx, context: ArticleContext): typeof jsx =>
  (type, props, key) =>
    create(type, typeof type === 'string' || type === Fragment ? props : { ...(props as object), context }, key);

/** Draws a tree with the vocabulary of `mdx-components.tsx`, on the server and in the browser alike. */
export const drawTree = (root: Root, context: ArticleContext): ReactNode =>
  toJsxRuntime(root, {
    Fragment,
    jsx: withContext(jsx, context),
    jsxs: withContext(jsxs, context),
    components: articleVocabulary,
    // The policy allows no style attribute, so a table's alignment is left to the style sheet.
    tableCellAlignToStyle: false,
  });
