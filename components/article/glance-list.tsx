import type { ReactNode } from 'react';

interface Props {
  label: string;
  rows: { name: string; value: ReactNode }[];
}

/** What can be known at a glance: a few names and values in a row; on a phone a line each. */
export const GlanceList = ({ label, rows }: Props) => (
  <dl
    aria-label={label}
    className="grid grid-cols-[fit-content(45%)_minmax(0,1fr)] gap-x-4 gap-y-1 border-y border-line py-3 text-s sm:flex sm:flex-wrap sm:gap-x-8 sm:gap-y-3"
  >
    {rows.map(({ name, value }) => (
      <div key={name} className="contents sm:block">
        <dt className="text-muted">{name}</dt>
        <dd className="font-bold">{value}</dd>
      </div>
    ))}
  </dl>
);
