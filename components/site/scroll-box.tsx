import type { ReactNode } from 'react';

interface Props {
  /** Names the box for whoever reaches it by keyboard. */
  label: string;
  className?: string;
  children?: ReactNode;
}

/** A box that scrolls by itself, so that the page doesn't have to. Chromium alone would make it reachable by keyboard. */
export const ScrollBox = ({ label, className = '', children }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, and this groups text
  <div role="group" aria-label={label} tabIndex={0} className={`scroll-box overflow-auto ${className}`}>
    {children}
  </div>
);
