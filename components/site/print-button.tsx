'use client';

import { smallButton } from './small-button';

/** Prints the page. Without a script there is no button: the browser's own menu prints as well. */
export const PrintButton = ({ text }: { text: string }) => (
  <button type="button" onClick={() => window.print()} className={`screen-only mt-4 noscript:hidden ${smallButton}`}>
    {text}
  </button>
);
