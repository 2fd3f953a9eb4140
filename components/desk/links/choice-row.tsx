import type { ReactNode } from 'react';

interface Props {
  /** Names the group of rows of which one is chosen. */
  name: string;
  value: string;
  isChosen: boolean;
  choose: () => void;
  children: ReactNode;
}

/** One line of a list from which one is chosen; the arrow keys go from line to line. */
export const ChoiceRow = ({ name, value, isChosen, choose, children }: Props) => (
  <label className="flex min-h-9 cursor-pointer items-start gap-3 border-b border-line px-1 py-1.5 hover:bg-raised">
    <input
      type="radio"
      name={name}
      value={value}
      checked={isChosen}
      onChange={choose}
      className="mt-1 size-4 shrink-0 accent-accent"
    />
    <span className="min-w-0 [overflow-wrap:anywhere]">{children}</span>
  </label>
);
