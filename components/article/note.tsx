import type { ReactNode } from 'react';
import type { ArticleContext } from './article-context';

interface Props {
  context: ArticleContext;
  children?: ReactNode;
}

/** Something good to know. */
export const Note = ({ context: { words }, children }: Props) => (
  <div role="note" className="prose border-l-4 border-edge py-1 pl-4">
    <p className="font-bold">{words.note}</p>
    {children}
  </div>
);

/** A danger. */
export const Warning = ({ context: { words }, children }: Props) => (
  <div role="note" className="prose rounded-control border-2 border-bad px-4 py-3">
    <p className="font-bold text-bad">
      <span aria-hidden="true">! </span>
      {words.warning}
    </p>
    {children}
  </div>
);
