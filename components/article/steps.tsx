import type { ReactNode } from 'react';

/** A numbered list of actions, the numbers large enough to come back to. */
export const Steps = ({ children }: { children?: ReactNode }) => (
  <ol className="steps flex list-none flex-col gap-4 p-0 [counter-reset:step]">{children}</ol>
);

/** One action. */
export const Step = ({ children }: { children?: ReactNode }) => <li className="prose step">{children}</li>;
