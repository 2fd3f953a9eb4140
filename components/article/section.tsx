import type { ReactNode } from 'react';

/** A part of an article under its own heading, which an address can point to. */
export const Section = ({ id, title, children }: { id: string; title: string; children?: ReactNode }) => (
  <section aria-labelledby={id} className="mt-12">
    <h2 id={id} className="mb-4 text-xl font-bold">
      {title}
    </h2>
    {children}
  </section>
);
