import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { CauseBody } from './cause-body';
import { attributesOf } from './check-words';
import type { Content } from './content';
import type { BodyNode } from './parse-body';

/** A word, a link or a code block that a body mentions, with its line in the file. */
export interface Mention {
  line: number;
  word?: { name: string; attributes: Record<string, string> };
  link?: string;
}

const isWord = (node: BodyNode): node is MdxJsxFlowElement | MdxJsxTextElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Every vocabulary word and every link in these nodes, in order of reading. */
export function mentionsOf(nodes: BodyNode[]): Mention[] {
  return nodes.flatMap((node): Mention[] => {
    const line = node.position?.start.line ?? 0;
    const own: Mention[] = [];
    if (isWord(node)) own.push({ line, word: { name: node.name ?? '', attributes: attributesOf(node) ?? {} } });
    if (node.type === 'link' || node.type === 'definition') own.push({ line, link: node.url });
    const children = 'children' in node ? mentionsOf(node.children as BodyNode[]) : [];
    return [...own, ...children];
  });
}

/** All nodes of a cause's body in one list. */
export const nodesOfCause = (body: CauseBody): BodyNode[] => [
  ...body.whatHappens,
  ...body.howToTell,
  ...body.fixes.flatMap((fix) => [...fix.intro, ...fix.steps.flatMap((step) => step.nodes), ...fix.verify]),
  ...body.putBack.flatMap((list) => [...list.intro, ...list.steps.flatMap((step) => step.nodes)]),
];

/** The body of every article, with the file it stands in. */
export const bodiesOf = ({
  causes,
  errors,
  checks,
  pages,
  elsewhere,
}: Content): { file: string; nodes: BodyNode[] }[] => [
  ...causes.map(({ file, body }) => ({ file, nodes: nodesOfCause(body) })),
  ...[...errors, ...checks, ...pages, ...elsewhere].map(({ file, body }) => ({ file, nodes: body })),
];
