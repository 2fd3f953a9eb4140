import type { ReactNode } from 'react';

interface Props {
  title: string;
  summary: string;
  children?: ReactNode;
}

export const ArticleHead = ({ title, summary, children }: Props) => (
  <header className="flex flex-col gap-4">
    <h1 className="max-w-[30ch] text-2xl font-bold md:text-3xl">{title}</h1>
    <p className="max-w-text text-l">{summary}</p>
    {children}
  </header>
);
