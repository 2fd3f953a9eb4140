import type { Root } from 'hast';
import { bodyTree } from './body-tree';
import type { Step } from './cause-body';
import type { Language } from './closed-sets';
import type { Cause, Check } from './content';
import type { BodyNode } from './parse-body';

/** Part of a body with its language, where it isn't English. */
export type SpokenTree = Root & { language?: Language };

/** One action as the guide shows it, to be ticked off. */
export interface StepText {
  id: string;
  body: SpokenTree;
}

/** What the guide shows of a check beside its model: how to find out. */
export interface CheckText {
  body: SpokenTree;
}

/** What the guide shows of a cause beside its model: how to tell, its fixes step by step, and what to put back. */
export interface CauseText {
  howToTell: SpokenTree;
  fixes: { id: string; intro: SpokenTree; steps: StepText[]; verify: SpokenTree }[];
  putBack: { fix: string; intro: SpokenTree; steps: StepText[] }[];
}

const spokenTree = (nodes: BodyNode[], language: Language): SpokenTree => ({
  ...bodyTree(nodes),
  ...(language === 'en' ? {} : { language }),
});

/** The text of a check, to be loaded when it is asked. */
export const checkText = ({ body, language }: Check): CheckText => ({ body: spokenTree(body, language) });

/** The text of a cause, to be loaded when it is offered. */
export function causeText({ body: { howToTell, fixes, putBack }, language }: Cause): CauseText {
  const tree = (nodes: BodyNode[]) => spokenTree(nodes, language);
  const stepText = ({ id, nodes }: Step): StepText => ({ id, body: tree(nodes) });
  return {
    howToTell: tree(howToTell),
    fixes: fixes.map(({ id, intro, steps, verify }) => ({
      id,
      intro: tree(intro),
      steps: steps.map(stepText),
      verify: tree(verify),
    })),
    putBack: putBack.map(({ fix, intro, steps }) => ({ fix, intro: tree(intro), steps: steps.map(stepText) })),
  };
}
