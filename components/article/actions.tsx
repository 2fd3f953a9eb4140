import type { ReactNode } from 'react';

const action = 'inline-flex min-h-11 items-center rounded-control border px-4 font-bold no-underline';
/** The look of a link that is the one thing to do next. */
export const mainAction = `${action} border-transparent bg-accent !text-on-accent`;
/** The look of a link to what can be done beside it. */
export const quietAction = `${action} border-edge hover:bg-raised`;

/** What to do next, right under the head of an article: on a phone it stands on the first screen. */
export const Actions = ({ children }: { children: ReactNode }) => (
  <p className="screen-only flex flex-wrap gap-3">{children}</p>
);
