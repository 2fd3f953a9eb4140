import type { Words } from '../words/en';
import { fill, fillCount } from '../words/fill';
import type { TreeNode } from './decision-tree';
import { findCause } from './find-cause';
import type { PreparedGuide } from './prepare-guide';

/** A part of the tree in words. */
export interface NamedNode {
  kind: TreeNode['kind'];
  /** The question, the cause that is offered, or that nothing is left. */
  text: string;
  /** The page of the check or the cause. */
  page?: string;
  branches: NamedBranch[];
  /** The answers that are summed up, where there are any. */
  others?: string;
}

export interface NamedBranch {
  id: string;
  /** How often the answer is to be expected, as people write it: `34 %`. */
  share: string;
  answer: string;
  next: NamedNode;
}

type Texts = Words['deskGuide'];

const percent = (language: string, share: number) =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share).replace('%', ' %');

/** Puts the texts of checks, answers and causes in place of their ids. */
export function nameTree(guide: PreparedGuide, node: TreeNode, words: Words): NamedNode {
  const texts: Texts = words.deskGuide;
  const titleOf = (cause: string) => findCause(guide, cause)?.title ?? cause;
  switch (node.kind) {
    case 'offer':
      return { kind: node.kind, text: titleOf(node.cause), page: `/causes/${node.cause}`, branches: [] };
    case 'hand-over':
      return { kind: node.kind, text: texts.handOver, branches: [] };
    case 'cut':
      return { kind: node.kind, text: fill(texts.cut, { cause: titleOf(node.leading) }), branches: [] };
    case 'ask': {
      const check = guide.checkById.get(node.check)?.check;
      const { answers, share } = node.others;
      return {
        kind: node.kind,
        text: check?.question ?? node.check,
        page: `/checks/${node.check}`,
        branches: node.branches.map((branch) => ({
          id: branch.answer,
          share: percent(words.language, branch.share),
          answer: check?.answers.find(({ id }) => id === branch.answer)?.label ?? branch.answer,
          next: nameTree(guide, branch.next, words),
        })),
        ...(answers > 0
          ? { others: fillCount(words.language, texts.others, answers, { share: percent(words.language, share) }) }
          : {}),
      };
    }
  }
}
