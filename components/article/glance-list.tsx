import type { ReactNode } from 'react';

interface Props {
  label: string;
  rows: { name: string; value: ReactNode }[];
}

/** What can be known at a glance: a few names and values in a row. */
export const GlanceList = ({ label, rows }: Props) => (
  <dl aria-label={label} className="flex flex-wrap gap-x-8 gap-y-3 border-y border-line py-3 text-s">
    {rows.map(({ name, value }) => (
      <div key={name}>
        <dt className="text-muted">{name}</dt>
        <dd className="font-bold">{value}</dd>
      </div>
    ))}
  </dl>
);
