import type { ReactNode } from 'react';

/** A numbered list of actions, the numbers large enough to come back to. */
export const Steps = ({ children }: { children?: ReactNode }) => (
  <ol className="steps flex list-none flex-col gap-4 p-0 [counter-reset:step]">{children}</ol>
);

/** One action. */
export const Step = ({ children }: { children?: ReactNode }) => (
  <li className="prose relative min-w-0 pl-11 [counter-increment:step] before:absolute before:left-0 before:top-0.5 before:flex before:size-7 before:items-center before:justify-center before:rounded-full before:border before:border-edge before:text-s before:font-bold before:content-[counter(step)]">
    {children}
  </li>
);
