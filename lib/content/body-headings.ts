import type { Element, ElementContent } from 'hast';
import { bodyTree } from './body-tree';
import type { BodyNode } from './parse-body';

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';

const isHeading = (node: unknown): node is Element =>
  (node as Element).type === 'element' && (node as Element).tagName === 'h2';

/** The headings of the first rank of a body, each with the id that an address can point to. */
export const bodyHeadings = (nodes: BodyNode[]): { id: string; title: string }[] =>
  bodyTree(nodes)
    .children.filter(isHeading)
    .map((heading) => ({ id: String(heading.properties.id), title: textOf(heading) }));
