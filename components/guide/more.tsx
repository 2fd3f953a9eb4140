import type { ReactNode } from 'react';

interface Props {
  summary: string;
  children: ReactNode;
  /** Told when it is opened or closed. */
  toggle?: (isOpen: boolean) => void;
}

/** Something that is there on demand. */
export const More = ({ summary, children, toggle }: Props) => (
  <details
    className="max-w-column border-t border-line py-2"
    onToggle={toggle && ((event) => toggle(event.currentTarget.open))}
  >
    <summary className="min-h-8 cursor-pointer py-1 text-accent underline underline-offset-4">{summary}</summary>
    <div className="flex flex-col gap-3 pb-2 pt-2">{children}</div>
  </details>
);
