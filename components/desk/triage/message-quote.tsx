import type { QuotePiece } from '@/lib/triage/quote-message';

/** A message in a line; what was recognised is marked. */
export const MessageQuote = ({ pieces }: { pieces: QuotePiece[] }) => (
  <p dir="auto" className="font-mono [overflow-wrap:anywhere]">
    {pieces.map(({ text, isMarked }, index) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, drawn once
      isMarked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
    )}
  </p>
);
