import type { ReactNode } from 'react';
import { fill } from '@/lib/words/fill';
import type { ArticleContext } from './article-context';

/** Words as a product shows them. */
export const Message = ({
  from,
  context: { words },
  children,
}: {
  from?: string;
  context: ArticleContext;
  children?: ReactNode;
}) => (
  <figure className="prose border-l-4 border-accent pl-4">
    {from && <figcaption className="text-s text-muted">{fill(words.message.from, { from })}</figcaption>}
    <blockquote className="font-mono text-s [&_code]:bg-transparent [&_code]:p-0">{children}</blockquote>
  </figure>
);
