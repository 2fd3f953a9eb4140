/** Two halves of a ring that don't meet, and the piece that closes them: a refused connection, mended. */
export const Wordmark = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6">
    <path d="M20 7.5A9.2 9.2 0 1 0 20 16.5" className="fill-none stroke-ink" strokeWidth={2.6} strokeLinecap="round" />
    <path
      d="M10.5 12.2l3 3 7.5-7.5"
      className="fill-none stroke-accent"
      strokeWidth={2.6}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
