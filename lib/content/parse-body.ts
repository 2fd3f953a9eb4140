import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { checkWords } from './check-words';
import type { Problem } from './problem';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** A body as a tree: words of the vocabulary and Markdown, nothing else. */
export type BodyNode = RootContent;

const isWord = (node: RootContent): node is MdxJsxFlowElement | MdxJsxTextElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const isBlank = (node: RootContent) => node.type === 'text' && node.value.trim() === '';

const inlineTypes = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'link',
  'break',
  'mdxJsxTextElement',
]);
const isInline = (node: RootContent): node is PhrasingContent => inlineTypes.has(node.type);

/** `<Step id="x">Open it.</Step>` on one line is read as a paragraph with a word in it: make it the block it means. */
function unravel(nodes: RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'paragraph') {
      const inner = node.children.filter((child) => !isBlank(child));
      const onlyBlocks = inner.length > 0 && inner.every((child) => isWord(child) && child.name !== 'Screen');
      if (!onlyBlocks) return [node];
      return unravel(inner.map((child) => ({ ...child, type: 'mdxJsxFlowElement' }) as MdxJsxFlowElement));
    }
    if (!isWord(node)) return [node];
    const children = unravel(node.children as RootContent[]);
    const wrapped = children.length > 0 && children.every(isInline) && node.type === 'mdxJsxFlowElement';
    const paragraph: Paragraph = { type: 'paragraph', children: children.filter(isInline) };
    return [{ ...node, children: wrapped ? [paragraph] : children } as MdxJsxFlowElement];
  });
}

/**
 * MDX text to a checked tree, or the problems found in it: unknown words and attributes, imports, expressions, HTML.
 * Line numbers are those of the whole file, since the front matter was replaced by empty lines.
 */
export function parseBody(file: string, body: string): { nodes: BodyNode[]; problems: Problem[] } {
  let root: Root;
  try {
    root = parser.parse(body);
  } catch (error) {
    const place = error instanceof Error && 'line' in error ? `line ${error.line}` : 'body';
    const reason = error instanceof Error ? error.message : String(error);
    return {
      nodes: [],
      problems: [{ file, key: place, expected: `${reason} (put < and { of a message into backticks or a code block)` }],
    };
  }
  const nodes = unravel(root.children);
  return { nodes, problems: checkWords(file, nodes) };
}
