import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Problem } from './problem';
import { vocabulary } from './vocabulary';

type WordNode = MdxJsxFlowElement | MdxJsxTextElement;

/** The attributes of a word as plain strings; undefined where one is an expression. */
export function attributesOf(node: WordNode): Record<string, string> | undefined {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return undefined;
    attributes[attribute.name] = attribute.value;
  }
  return attributes;
}

const forbidden: Partial<Record<RootContent['type'], string>> = {
  html: 'expected no HTML in an article',
  mdxjsEsm: 'expected no import or export in an article',
  mdxFlowExpression: 'expected no { } outside backticks and code blocks',
  mdxTextExpression: 'expected no { } outside backticks and code blocks',
};

function checkWord(file: string, node: WordNode, parent: string): Problem[] {
  const key = `line ${node.position?.start.line ?? '?'}, <${node.name ?? ''}>`;
  const word = node.name ? vocabulary[node.name] : undefined;
  if (!word) return [{ file, key, expected: `expected one of ${Object.keys(vocabulary).join(', ')}` }];
  const problems: Problem[] = [];
  if (word.inside && !word.inside.includes(parent)) {
    const places = word.inside.map((place) => (place === 'top' ? 'the body itself' : `<${place}>`));
    problems.push({ file, key, expected: `expected to stand in ${places.join(' or ')}` });
  }
  const attributes = attributesOf(node);
  if (!attributes) return [...problems, { file, key, expected: 'expected attributes with plain quoted values' }];
  const result = word.attributes.safeParse(attributes);
  for (const issue of result.error?.issues ?? []) {
    problems.push({ file, key: `${key} ${issue.path.join('.')}`.trim(), expected: issue.message });
  }
  return problems;
}

/** Every place of a body that isn't in the vocabulary, or not where or how the vocabulary allows it. */
export function checkWords(file: string, nodes: RootContent[], parent = 'top'): Problem[] {
  return nodes.flatMap((node) => {
    const reason = forbidden[node.type];
    const line = `line ${node.position?.start.line ?? '?'}`;
    if (reason) return [{ file, key: line, expected: reason }];
    const isWord = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
    const own = isWord ? checkWord(file, node, parent) : [];
    const children = 'children' in node ? (node.children as RootContent[]) : [];
    return [...own, ...checkWords(file, children, isWord ? (node.name ?? '') : parent)];
  });
}
