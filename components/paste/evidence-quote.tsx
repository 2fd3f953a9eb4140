import type { Evidence } from '@/lib/match/answer';
import type { Words } from '@/lib/words/en';

/** So many pieces are quoted; all are marked in the text above. */
const mostQuoted = 3;
/** A longer piece is cut in its middle: a whole sentence of a vendor is told apart by both its ends. */
const longestQuote = 180;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longestQuote) return line;
  const half = longestQuote / 2 - 2;
  return `${line.slice(0, half)} … ${line.slice(-half)}`;
}

/** The exact words of the text that led to a match. */
export const EvidenceQuote = ({ evidence, words }: { evidence: Evidence[]; words: Words['answer'] }) => (
  <div className="text-s">
    <p className="text-muted">{words.because}</p>
    <ul className="mt-1 flex flex-col gap-1">
      {evidence.slice(0, mostQuoted).map((piece) => (
        <li key={piece.start} dir="auto" className="font-mono [overflow-wrap:anywhere]">
          <mark>{shorten(piece.text)}</mark>
        </li>
      ))}
    </ul>
  </div>
);
