'use client';

import { useId, useMemo, useReducer, useRef, useState } from 'react';
import { takesFeedback } from '@/components/feedback/takes-feedback';
import { today } from '@/components/site/local-time';
import { smallButton } from '@/components/site/small-button';
import { redactText } from '@/lib/redact/redact-text';
import type { Words } from '@/lib/words/en';
import { fill, fillCount } from '@/lib/words/fill';
import { downloadText } from './download-text';
import { nextChoices, noChoices, type SampleEvent } from './sample-choices';
import { SampleText } from './sample-text';
import { SelectField } from './select-field';
import { SendMiss } from './send-miss';

interface Props {
  text: string;
  /** Where a sample may be sent to. */
  mail: string;
  words: Words;
}

/** A text before and after masking, side by side; what was masked too much or too little is set right by hand. */
export function SampleEditor({ text, mail, words }: Props) {
  const { sample } = words;
  const [choices, happen] = useReducer(nextChoices, noChoices);
  const { text: shown, pieces } = useMemo(() => redactText(text, choices), [text, choices]);
  const [said, setSaid] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const fieldId = useId();
  const helpId = useId();

  const change = (event: SampleEvent) => {
    setSaid(undefined);
    happen(event);
  };
  const maskSelection = () => {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    const selected = text.slice(selectionStart, selectionEnd);
    const start = selectionStart + (selected.length - selected.trimStart().length);
    const end = selectionEnd - (selected.length - selected.trimEnd().length);
    if (end > start) change({ happened: 'selected', span: { start, end } });
    else setSaid(sample.nothingSelected);
  };
  const save = () => {
    const file = `sample-${today()}.txt`;
    downloadText(shown, file);
    setSaid(fill(sample.saved, { file, mail }));
  };
  const count = pieces.length === 0 ? sample.noneMasked : fillCount(words.language, sample.masked, pieces.length);

  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-4 md:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-1">
          <label htmlFor={fieldId} className="font-bold">
            {sample.before}
          </label>
          <p id={helpId} className="text-s text-muted">
            {sample.beforeHelp}
          </p>
          <SelectField id={fieldId} describedBy={helpId} text={text} field={field} />
          <p className="mt-2">
            <button type="button" onClick={maskSelection} className={smallButton}>
              {sample.maskSelection}
            </button>
          </p>
        </div>
        <div className="flex min-w-0 flex-col gap-1">
          <p className="font-bold">{sample.after}</p>
          <p className="text-s text-muted">{sample.afterHelp}</p>
          <SampleText
            text={text}
            pieces={pieces}
            kept={choices.kept}
            words={sample}
            show={(piece) => change({ happened: 'shown', piece, all: pieces, text })}
            mask={(piece) => change({ happened: 'masked', piece })}
          />
          <p role="status" className="mt-2 flex min-h-10 items-center text-s text-muted">
            {count}
          </p>
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <button
          type="button"
          onClick={save}
          className="min-h-11 rounded-control bg-accent px-6 font-bold text-on-accent"
        >
          {sample.download}
        </button>
        <p role="status" className="min-w-0 flex-1 text-s">
          {said ?? sample.readIt}
        </p>
      </div>
      {takesFeedback && <SendMiss text={shown} mail={mail} language={words.language} words={words.feedback} />}
    </div>
  );
}
