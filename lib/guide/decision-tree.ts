import { nextStep } from './next-step';
import type { PreparedGuide } from './prepare-guide';
import type { Findings, TrailEntry } from './visit';

/** An answer that is followed: how often it is to be expected where its question is asked, and what comes then. */
export interface TreeBranch {
  answer: string;
  share: number;
  next: TreeNode;
}

export type TreeNode =
  /** A check with the answers that are followed, the most frequent first, and the others summed up. */
  | { kind: 'ask'; check: string; branches: TreeBranch[]; others: { answers: number; share: number } }
  | { kind: 'offer'; cause: string }
  /** The tree is cut here: more checks follow, and so far this cause leads. */
  | { kind: 'cut'; leading: string }
  | { kind: 'hand-over' };

export interface TreeOptions {
  /** The day of the visit, as `2026-11-24`. */
  day: string;
  /** How many checks are followed one after the other. */
  depth: number;
  /** Answers that are rarer than this where their check is asked are summed up. */
  leastShare: number;
}

function grow(guide: PreparedGuide, findings: Findings, trail: TrailEntry[], options: TreeOptions): TreeNode {
  const { step, candidates } = nextStep(guide, { day: options.day, findings, trail, earlier: [] });
  if (step.kind === 'look') return { kind: 'offer', cause: step.cause };
  if (step.kind !== 'ask') return { kind: 'hand-over' };
  const { check, answers } = step;
  if (trail.length >= options.depth) return { kind: 'cut', leading: candidates[0]?.cause ?? '' };
  const followed = answers.filter(({ share }) => share >= options.leastShare);
  const others = answers.filter(({ share }) => share < options.leastShare);
  return {
    kind: 'ask',
    check,
    branches: [...followed]
      .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
      .map(({ id, share }) => ({
        answer: id,
        share,
        next: grow(guide, findings, [...trail, { did: 'answered', check, answer: id }], options),
      })),
    others: { answers: others.length, share: others.reduce((sum, { share }) => sum + share, 0) },
  };
}

/** What the guide would ask and offer, answer by answer, from what a paste showed (or from nothing). */
export const decisionTree = (guide: PreparedGuide, findings: Findings, options: TreeOptions): TreeNode =>
  grow(guide, findings, [], options);
