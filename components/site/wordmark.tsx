/** A ring that is open, and a tick that goes out through the gap: a refused connection, mended. */
export const Wordmark = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6">
    <path
      d="M20.37 14.72A8.8 8.8 0 1 1 13.83 3.39"
      className="fill-none stroke-ink"
      strokeWidth={2.6}
      strokeLinecap="round"
    />
    <path
      d="M8.2 11.4l3.8 3.8L21.2 6"
      className="fill-none stroke-accent"
      strokeWidth={2.6}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
