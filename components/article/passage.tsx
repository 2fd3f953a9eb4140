import type { ReactNode } from 'react';

/** Words that group text without a look of their own. */
export const Passage = ({ children }: { children?: ReactNode }) => <div className="prose">{children}</div>;
