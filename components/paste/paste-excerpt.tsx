'use client';

import { useState } from 'react';
import { ScrollBox } from '@/components/site/scroll-box';
import type { Evidence } from '@/lib/match/answer';
import { type ExcerptPart, excerptPaste } from '@/lib/match/excerpt-paste';
import type { Span } from '@/lib/match/read/mapped-text';
import type { Words } from '@/lib/words/en';
import { fillCount } from '@/lib/words/fill';
import { openedAtOnce } from './limits';

type Shown = Extract<ExcerptPart, { kind: 'shown' }>;

/** Text with its marks, as alternating pieces. */
function* cutAtMarks(text: string, { start, end, marks }: Shown) {
  let read = start;
  for (const mark of marks) {
    if (mark.start > read) yield { start: read, text: text.slice(read, mark.start), isMarked: false };
    yield { start: mark.start, text: text.slice(mark.start, mark.end), isMarked: true };
    read = mark.end;
  }
  if (end > read) yield { start: read, text: text.slice(read, end), isMarked: false };
}

const Marked = ({ text, part }: { text: string; part: Shown }) =>
  [...cutAtMarks(text, part)].map((piece) =>
    piece.isMarked ? <mark key={piece.start}>{piece.text}</mark> : <span key={piece.start}>{piece.text}</span>,
  );

interface Props {
  text: string;
  evidence: Evidence[];
  label: string;
  words: Words;
}

/** A paste folded to the lines that hold evidence; what is hidden opens piece by piece. */
export function PasteExcerpt({ text, evidence, label, words }: Props) {
  const [opened, setOpened] = useState<Span[]>([]);
  const parts = excerptPaste(text, evidence, opened);
  const open = ({ start, end }: Span) => {
    const next = { start, end: Math.min(end, start + openedAtOnce) };
    setOpened((known) => [...known, next]);
  };
  const gapText = ({ start, end }: Span) => {
    const count = end - start;
    const shown = new Intl.NumberFormat(words.language).format(openedAtOnce);
    return fillCount(words.language, count > openedAtOnce ? words.box.gap : words.box.gapAll, count, { shown });
  };
  return (
    <ScrollBox label={label} className="max-h-[60vh] rounded-control border border-line bg-raised p-3">
      {parts.map((part) =>
        part.kind === 'shown' ? (
          <p
            key={`shown ${part.start}`}
            dir="auto"
            className="whitespace-pre-wrap font-mono text-s [overflow-wrap:anywhere]"
          >
            <Marked text={text} part={part} />
          </p>
        ) : (
          <button
            key={`gap ${part.start}`}
            type="button"
            onClick={() => open(part)}
            className="my-1 block min-h-8 w-full rounded-control px-2 text-left text-s text-accent hover:underline"
          >
            <span aria-hidden="true">⋯ </span>
            {gapText(part)}
          </button>
        ),
      )}
    </ScrollBox>
  );
}
