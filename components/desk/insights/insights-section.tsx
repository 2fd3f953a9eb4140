import type { ReactNode } from 'react';

interface Props {
  id: string;
  title: string;
  about: string;
  /** What is said where there is nothing to show. */
  none?: string | false;
  children?: ReactNode;
}

/** One part of the page: its heading, what the numbers are of, and the numbers. */
export const InsightsSection = ({ id, title, about, none = false, children }: Props) => (
  <section aria-labelledby={id} className="mt-12">
    <h2 id={id} className="scroll-mt-4 text-xl font-bold">
      {title}
    </h2>
    <p className="mt-2 max-w-text">{about}</p>
    {none === false ? children : <p className="mt-4 text-muted">{none}</p>}
  </section>
);
