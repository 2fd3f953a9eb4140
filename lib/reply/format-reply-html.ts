import type { Root, RootContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const writer = unified().use(remarkRehype).use(rehypeStringify).freeze();

/**
 * Mail programs know no style sheet of ours: a table gets its lines by attributes. No style attribute, since the page
 * shows the very same elements and its policy forbids them. The name of a shell would become a class.
 */
function forMail(node: RootContent): RootContent {
  if (node.type === 'code') return { ...node, lang: null };
  if (!('children' in node)) return node;
  const children = node.children.map(forMail);
  const properties =
    node.type === 'table' ? { data: { hProperties: { border: 1, cellPadding: 6, cellSpacing: 0 } } } : {};
  return { ...node, ...properties, children } as RootContent;
}

/** Writes a reply as HTML to be pasted into a mail: elements that every mail program knows, and all text escaped. */
export function formatReplyHtml({ children }: Root): string {
  const tree: Root = { type: 'root', children: children.map(forMail) };
  return `${writer.stringify(writer.runSync(tree))}\n`;
}
