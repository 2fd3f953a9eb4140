'use client';

/** Prints the page. Without a script there is no button: the browser's own menu prints as well. */
export const PrintButton = ({ text }: { text: string }) => (
  <button
    type="button"
    onClick={() => window.print()}
    className="screen-only mt-4 min-h-10 rounded-control border border-edge bg-paper px-4 text-s hover:bg-raised noscript:hidden"
  >
    {text}
  </button>
);
