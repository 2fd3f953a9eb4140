import type { Element, ElementContent, Root as HastRoot, RootContent } from 'hast';
import type { Code, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import rehypeSlug from 'rehype-slug';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { attributesOf } from './check-words';
import type { BodyNode } from './parse-body';

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

const inlineTags = new Set(['a', 'br', 'code', 'del', 'em', 'strong', 'Screen']);
const isBlock = (node: RootContent | undefined) => node?.type === 'element' && !inlineTags.has(node.tagName);
const isLineBreak = (node: RootContent) => node.type === 'text' && node.value === '\n';

/** Without line breaks beside blocks, which nobody sees; between words of a sentence a line break is a space. */
const withoutGaps = <Node extends RootContent>(nodes: Node[]): Node[] =>
  nodes.filter((node, index) => !(isLineBreak(node) && (isBlock(nodes[index - 1]) || isBlock(nodes[index + 1]))));

/** Without the places in the file and the notes that the steps before left for each other. */
function bare(node: ElementContent): ElementContent {
  if (node.type === 'text') return { type: 'text', value: node.value };
  if (node.type !== 'element') return node;
  const { tagName, properties, children } = node;
  return { type: 'element', tagName, properties, children: withoutGaps(children).map(bare) };
}

/**
 * Part of a body as a tree of elements, ready to be drawn: words of the vocabulary stand in it as elements of their
 * name. It is plain data and as small as can be, so that it can be sent to a browser, which needs no Markdown reader.
 */
export function bodyTree(nodes: BodyNode[]): HastRoot {
  const { children } = toHast.runSync({ type: 'root', children: nodes } as Root) as HastRoot;
  return { type: 'root', children: withoutGaps(children as ElementContent[]).map(bare) };
}
