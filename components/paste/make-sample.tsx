'use client';

import { useId, useRef, useState } from 'react';
import { smallButton } from '@/components/site/small-button';
import type { Span } from '@/lib/match/read/mapped-text';
import type { Report } from '@/lib/match/report';
import { cutSample, longestSample } from '@/lib/redact/cut-sample';
import type { Words } from '@/lib/words/en';
import { fill } from '@/lib/words/fill';
import { SampleEditor } from './sample-editor';
import { keptPaste } from './tab-memory';

/** Where in the text something was recognised, the most telling first. */
function placesOf({ answer: { near, unknownCodes, facts } }: Report): Span[] {
  const told = Object.values(facts).flatMap((values) => values ?? []);
  return [
    ...near.flatMap(({ found }) => found),
    ...unknownCodes,
    ...told.flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }])),
  ];
}

/** Turns the visitor's text into a sample for authors: without what says who they are, looked through by them. */
export function MakeSample({ mail, words }: { mail: string; words: Words }) {
  const { sample, language } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const [text, setText] = useState<string>();
  const [isCut, setIsCut] = useState(false);

  const open = () => {
    const kept = keptPaste();
    if (!kept) return;
    const gap = (count: number) => fill(sample.gap, { count: new Intl.NumberFormat(language).format(count) });
    setText(cutSample(kept.paste.text, placesOf(kept.report), gap));
    setIsCut(kept.paste.text.length > longestSample);
    dialog.current?.showModal();
  };

  return (
    <>
      <button
        type="button"
        onClick={open}
        className="min-h-10 self-start rounded-control border border-edge bg-paper px-4 font-bold hover:bg-raised"
      >
        {sample.make}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby={headingId}
        className="m-auto w-full max-w-page rounded-control border border-edge bg-paper p-4 text-ink backdrop:bg-ink/60 md:w-[94vw] md:p-6"
      >
        <div className="flex flex-col gap-4">
          <div className="flex items-start justify-between gap-4">
            <h2 id={headingId} className="text-xl font-bold">
              {sample.heading}
            </h2>
            <button type="button" onClick={() => dialog.current?.close()} className={smallButton}>
              {sample.close}
            </button>
          </div>
          <p className="max-w-text">{sample.help}</p>
          {isCut && <p className="max-w-text border-l-4 border-edge pl-4 text-s">{sample.cut}</p>}
          {text !== undefined && <SampleEditor key={text} text={text} mail={mail} words={words} />}
        </div>
      </dialog>
    </>
  );
}
