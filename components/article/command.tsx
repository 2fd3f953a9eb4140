import type { ReactNode } from 'react';
import type { Role } from '@/lib/content/closed-sets';
import { fill } from '@/lib/words/fill';
import type { ArticleContext } from './article-context';

interface Props {
  does: string;
  role: Role;
  context: ArticleContext;
  children?: ReactNode;
}

/** A command: what it does, who may run it, and what it prints when all is well and when not, side by side. */
export const Command = ({ does, role, context: { words }, children }: Props) => (
  <figure className="my-3 rounded-control border border-line">
    <figcaption className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line px-3 py-2 text-s">
      <span className="font-bold">{does}</span>
      <span className="text-muted">{fill(words.command.by, { role: words.role[role] })}</span>
    </figcaption>
    <div className="grid gap-px bg-line md:grid-cols-2">{children}</div>
  </figure>
);
