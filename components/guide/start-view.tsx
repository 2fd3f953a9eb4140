import { useLayoutEffect, useRef } from 'react';
import type { GuideCheck } from '@/lib/guide/guide-model';
import type { Words } from '@/lib/words/en';
import { fillCount } from '@/lib/words/fill';
import { QuestionView } from './question-view';

/** How every visit without a text begins. It stands in the page, so that nobody waits for the guide to read it. */
export interface Start {
  check: GuideCheck;
  /** How many causes still fit, of how many. */
  still: number;
  all: number;
}

/** What was done with the first question before the guide was there. */
export interface Begun {
  answer?: string;
  /** Whether *Continue* was pressed. */
  isGiven?: boolean;
  /** Whether the guide took that up. */
  wentOn?: boolean;
}

interface Props {
  start: Start;
  begun: Begun;
  begin: (begun: Begun) => void;
  words: Words;
}

/** Puts the focus where it was, once the same question is drawn by the guide: whoever uses the keyboard stays there. */
function keepFocus(place: HTMLElement | null): void {
  const focused = document.activeElement;
  if (!place?.contains(focused)) return;
  const same = focused instanceof HTMLInputElement ? `input[value="${focused.value}"]` : 'button[type=submit]';
  queueMicrotask(() => document.querySelector<HTMLElement>(`main form ${same}`)?.focus());
}

/** The first question, while the guide is on its way. What is chosen goes on with the visit. */
export function StartView({ start, begun, begin, words }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const isGiven = useRef(false);
  isGiven.current = begun.isGiven === true;
  useLayoutEffect(() => {
    const here = place.current;
    // It is still in the page when this runs. Where somebody went on, the next step takes the focus.
    return () => {
      if (!isGiven.current) keepFocus(here);
    };
  }, []);
  return (
    <div ref={place} className="min-h-dvh max-w-column in-[.at]:hidden">
      <QuestionView
        check={start.check}
        above={`${fillCount(words.language, words.guide.step, 1)} · ${fillCount(words.language, words.guide.stillFit, start.still, { all: start.all })}`}
        takesFocus={false}
        first={undefined}
        chose={(answer) => begin({ answer })}
        answer={(answer) => begin({ answer, isGiven: true })}
        back={undefined}
        words={words}
      />
      {begun.isGiven && (
        <p role="status" className="mt-4 text-muted">
          {words.guide.loading}
        </p>
      )}
    </div>
  );
}
