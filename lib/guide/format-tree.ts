import type { NamedNode } from './name-tree';

const signs: Record<NamedNode['kind'], string> = { ask: '? ', offer: '=> ', cut: '... ', 'hand-over': '-- ' };
const indent = '      ';

/** The tree as lines for people at a terminal: each question, under it its answers, and what each one leads to. */
export function formatTree(node: NamedNode, before = ''): string[] {
  const own = `${before}${signs[node.kind]}${node.text}`;
  const below = node.branches.flatMap(({ share, answer, next }) => [
    `${before}${share.padStart(5)} ${answer}`,
    ...formatTree(next, `${before}${indent}`),
  ]);
  return [own, ...below, ...(node.others ? [`${before}${''.padStart(6)}${node.others}`] : [])];
}
