import type { Root } from 'hast';
import { bodyTree } from './body-tree';
import type { Step } from './cause-body';
import type { Cause, Check } from './content';

/** One action as the guide shows it, to be ticked off. */
export interface StepText {
  id: string;
  body: Root;
}

/** What the guide shows of a check beside its model: how to find out. */
export interface CheckText {
  body: Root;
}

/** What the guide shows of a cause beside its model: how to tell, its fixes step by step, and what to put back. */
export interface CauseText {
  howToTell: Root;
  fixes: { id: string; intro: Root; steps: StepText[]; verify: Root }[];
  putBack: { fix: string; intro: Root; steps: StepText[] }[];
}

const stepText = ({ id, nodes }: Step): StepText => ({ id, body: bodyTree(nodes) });

/** The text of a check, to be loaded when it is asked. */
export const checkText = ({ body }: Check): CheckText => ({ body: bodyTree(body) });

/** The text of a cause, to be loaded when it is offered. */
export const causeText = ({ body: { howToTell, fixes, putBack } }: Cause): CauseText => ({
  howToTell: bodyTree(howToTell),
  fixes: fixes.map(({ id, intro, steps, verify }) => ({
    id,
    intro: bodyTree(intro),
    steps: steps.map(stepText),
    verify: bodyTree(verify),
  })),
  putBack: putBack.map(({ fix, intro, steps }) => ({ fix, intro: bodyTree(intro), steps: steps.map(stepText) })),
});
