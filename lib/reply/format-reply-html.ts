import type { Element, ElementContent } from 'hast';
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
  if (node.type === 'text') return { ...node, value: node.value.replaceAll('\n', ' ') };
  if (!('children' in node)) return node;
  const children = node.children.map(forMail);
  const properties =
    node.type === 'table' ? { data: { hProperties: { border: 1, cellPadding: 6, cellSpacing: 0 } } } : {};
  return { ...node, ...properties, children } as RootContent;
}

/** Without the line breaks that stand between elements for readers of the source: a field that is edited shows them. */
function withoutGaps<Parent extends { children: ElementContent[] }>(parent: Parent): Parent {
  const children = parent.children
    .filter((child) => child.type !== 'text' || child.value !== '\n')
    .map(
      (child): ElementContent =>
        child.type === 'element' && child.tagName !== 'pre' ? withoutGaps<Element>(child) : child,
    );
  return { ...parent, children };
}

/** Writes a reply as HTML to be pasted into a mail: elements that every mail program knows, and all text escaped. */
export function formatReplyHtml({ children }: Root): string {
  const tree = writer.runSync({ type: 'root', children: children.map(forMail) } as Root);
  return writer.stringify(withoutGaps({ ...tree, children: tree.children as ElementContent[] }));
}
