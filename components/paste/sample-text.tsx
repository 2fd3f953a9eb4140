import { ScrollBox } from '@/components/site/scroll-box';
import type { RedactedPiece } from '@/lib/redact/redact-text';
import type { Words } from '@/lib/words/en';
import { fill } from '@/lib/words/fill';

interface Props {
  text: string;
  /** What is masked. */
  pieces: RedactedPiece[];
  /** What is shown after all. */
  kept: RedactedPiece[];
  words: Words['sample'];
  show: (piece: RedactedPiece) => void;
  mask: (piece: RedactedPiece) => void;
}

type Part = { start: number; text: string; piece?: RedactedPiece; isMasked: boolean };

/** The sample as alternating parts; together they are its text to the letter. */
function* cutAtPieces({ text, pieces, kept }: Pick<Props, 'text' | 'pieces' | 'kept'>): Generator<Part> {
  const all = [
    ...pieces.map((piece) => ({ piece, isMasked: true })),
    ...kept.map((piece) => ({ piece, isMasked: false })),
  ].sort((a, b) => a.piece.start - b.piece.start);
  let read = 0;
  for (const { piece, isMasked } of all) {
    if (piece.start < read) continue;
    if (piece.start > read) yield { start: read, text: text.slice(read, piece.start), isMasked: false };
    yield { start: piece.start, text: isMasked ? piece.standIn : piece.original, piece, isMasked };
    read = piece.end;
  }
  if (read < text.length) yield { start: read, text: text.slice(read), isMasked: false };
}

const button = 'max-w-full rounded-[3px] px-1 text-left leading-6 whitespace-pre-wrap [overflow-wrap:anywhere]';

/** The sample: each masked piece is a button that shows it, each shown one a button that masks it again. */
export const SampleText = ({ text, pieces, kept, words, show, mask }: Props) => (
  <ScrollBox label={words.after} className="h-72 rounded-control border border-line bg-raised p-3 md:h-[48vh]">
    <p dir="auto" className="whitespace-pre-wrap font-mono text-s leading-7 [overflow-wrap:anywhere]">
      {[...cutAtPieces({ text, pieces, kept })].map(({ start, text: shown, piece, isMasked }) =>
        piece ? (
          <button
            key={start}
            type="button"
            aria-label={fill(isMasked ? words.showPiece : words.maskPiece, { text: shown })}
            onClick={() => (isMasked ? show(piece) : mask(piece))}
            className={`${button} ${isMasked ? 'bg-mark text-on-mark' : 'border border-dashed border-edge'}`}
          >
            {shown}
          </button>
        ) : (
          <span key={start}>{shown}</span>
        ),
      )}
    </p>
  </ScrollBox>
);
