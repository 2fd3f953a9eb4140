import type { Span } from '@/lib/match/read/mapped-text';
import type { RedactedPiece } from '@/lib/redact/redact-text';

/** What a person changed in a sample: pieces that are shown after all, and pieces that are masked by hand. */
export interface SampleChoices {
  kept: RedactedPiece[];
  marked: Span[];
}

export type SampleEvent =
  /** One place stands for all that read the same: whoever shows a name once has shown it. */
  | { happened: 'shown'; piece: RedactedPiece; all: RedactedPiece[]; text: string }
  | { happened: 'masked'; piece: RedactedPiece }
  | { happened: 'selected'; span: Span };

export const noChoices: SampleChoices = { kept: [], marked: [] };

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

export function nextChoices({ kept, marked }: SampleChoices, event: SampleEvent): SampleChoices {
  switch (event.happened) {
    case 'shown': {
      const { piece, all, text } = event;
      const same = all.filter(({ kind, standIn }) => kind === piece.kind && standIn === piece.standIn);
      // What a hand has masked goes back to what the rules say of it.
      const others = marked.filter((span) => text.slice(span.start, span.end) !== piece.original);
      return others.length < marked.length ? { kept, marked: others } : { kept: [...kept, ...same], marked };
    }
    case 'masked':
      return { kept: kept.filter(({ original }) => original !== event.piece.original), marked };
    case 'selected':
      return {
        kept: kept.filter((piece) => !overlaps(piece, event.span)),
        marked: [...marked.filter((span) => !overlaps(span, event.span)), event.span],
      };
  }
}
