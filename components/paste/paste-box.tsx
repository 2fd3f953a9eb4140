'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { PutOnShelf } from '@/components/desk/shelf/put-on-shelf';
import { PictureProgress } from '@/components/picture/picture-progress';
import { hasKeyboard } from '@/components/site/first-script-text';
import { SiteLink } from '@/components/site/site-link';
import { smallButton } from '@/components/site/small-button';
import type { Site } from '@/lib/content/site-schema';
import type { Words } from '@/lib/words/en';
import { fill, formatSize } from '@/lib/words/fill';
import { AnswerView } from './answer-view';
import { isBlank, isExcerpt } from './box-state';
import { CarriedVisit } from './carried-visit';
import { mostInField } from './limits';
import { warmUp } from './match-client';
import { PasteExcerpt } from './paste-excerpt';
import { PasteField } from './paste-field';
import { RefusedFile } from './refused-file';
import { useDrop } from './use-drop';
import { usePasteBox } from './use-paste-box';
import { usePastedPicture } from './use-pasted-picture';

interface Props {
  /** Address of the catalogue, a file of this site. */
  catalogue: string;
  /** The version of the guide's files. */
  guide: string;
  examples: { label: string; text: string }[];
  site: Site;
  /** Whether the cursor waits in the box where there is room for a keyboard. */
  takesCursor?: boolean;
  words: Words;
}

/** Where the page was open before, no first script puts the cursor in. */
const wantsCursor = () => !window.early && hasKeyboard();

/** The box: a text goes in, and what it shows appears under it. Nothing leaves the browser. */
export function PasteBox({ catalogue, guide, examples, site, takesCursor = true, words }: Props) {
  const { state, happen, takeFiles, clear, reading, stopReading } = usePasteBox(catalogue);
  const [focuses, setFocuses] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const shown = useRef<HTMLDivElement>(null);
  const fieldId = useId();
  const privacyId = useId();
  const { box } = words;
  const { paste, report, problem, failed } = state;
  const folded = isExcerpt(state);
  const take = (text: string) => happen({ happened: 'took', paste: { text } });
  const isDragged = useDrop({ takeFiles, take });
  usePastedPicture(takeFiles);

  useEffect(() => setFocuses(takesCursor && wantsCursor()), [takesCursor]);

  // The field goes away under the cursor when it folds: whoever reads by keyboard goes on at the same place.
  useEffect(() => {
    if (folded && document.activeElement === document.body) shown.current?.focus({ preventScroll: true });
  }, [folded]);

  const evidence = report ? [...report.answer.matches, ...report.answer.elsewhere].flatMap((one) => one.evidence) : [];
  const pasted = paste?.name ? fill(box.pastedFrom, { name: paste.name }) : box.pasted;

  return (
    <>
      <section aria-label={box.label} className="noscript:hidden">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
          {folded ? (
            <p className="font-bold">{pasted}</p>
          ) : (
            <label htmlFor={fieldId} className="font-bold">
              {box.label}
            </label>
          )}
          <p id={privacyId} className="text-s text-muted">
            {box.privacy}
          </p>
        </div>
        <div ref={shown} tabIndex={-1} className="mt-2 focus:outline-none">
          {folded && paste ? (
            <PasteExcerpt key={paste.text.length} text={paste.text} evidence={evidence} label={pasted} words={words} />
          ) : (
            <PasteField
              id={fieldId}
              describedBy={privacyId}
              text={paste?.text ?? ''}
              readFrom={paste?.readFrom}
              focuses={focuses}
              takesCursor={takesCursor || undefined}
              words={box}
              type={(text) => happen({ happened: 'typed', text })}
              take={take}
              takeFiles={takeFiles}
              warmUp={() => warmUp(catalogue)}
            />
          )}
        </div>
        <PictureProgress
          reading={reading}
          stop={() => {
            stopReading();
            // The button goes away under the cursor.
            shown.current?.focus({ preventScroll: true });
          }}
          wasRead={paste?.readFrom !== undefined}
          words={box.picture}
        />
        <div className="mt-3 flex flex-wrap items-center gap-3">
          <button type="button" className={smallButton} onClick={() => chooser.current?.click()}>
            {box.file}
          </button>
          <input
            ref={chooser}
            type="file"
            hidden
            accept=".txt,.log,.csv,.eml,.json,.html,.htm,text/*,image/*"
            onChange={(event) => {
              takeFiles([...(event.target.files ?? [])]);
              // Choosing the same file again must count as a change.
              event.target.value = '';
            }}
          />
          {!paste && <p className="text-s text-muted">{box.fileKinds}</p>}
          {folded && paste && paste.text.length <= mostInField && (
            <button
              type="button"
              className={smallButton}
              onClick={() => {
                setFocuses(true);
                happen({ happened: 'unfolded' });
              }}
            >
              {box.edit}
            </button>
          )}
          {(paste || problem) && (
            <button
              type="button"
              className={smallButton}
              onClick={() => {
                clear();
                setFocuses(true);
              }}
            >
              {box.clear}
            </button>
          )}
          {folded && paste && (
            <p className="text-s text-muted">
              {fill(box.size, { size: formatSize(words.language, paste.text.length) })}
            </p>
          )}
          {paste && report && !isBlank(state) && (
            <PutOnShelf
              key={paste.text}
              what={{ kind: 'paste', text: paste.text }}
              found={report.answer.matches[0]?.id}
              name={paste.name}
              className={smallButton}
              words={words}
            />
          )}
        </div>
        {isDragged && (
          <p className="mt-3 rounded-control border-2 border-dashed border-accent p-4 text-center font-bold">
            {box.dropHere}
          </p>
        )}
        <RefusedFile
          problem={problem}
          isBlank={isBlank(state)}
          guessed={state.guessed}
          takeGuess={(text) => happen({ happened: 'tookGuess', text })}
          words={words}
        />
        {report && report.skipped > 0 && (
          <p className="mt-3 max-w-text border-l-4 border-edge pl-4 text-s">
            {fill(box.skipped, { size: formatSize(words.language, report.skipped) })}
          </p>
        )}
        {!paste && examples.length > 0 && (
          <div className="mt-6 flex flex-wrap items-center gap-2">
            <p className="text-s text-muted">{box.examples}</p>
            {examples.map(({ label, text }) => (
              <button
                key={label}
                type="button"
                className="min-h-8 rounded-control border border-line bg-paper px-3 text-s hover:bg-raised"
                onClick={() => take(text)}
              >
                {label}
              </button>
            ))}
          </div>
        )}
        {!paste && (
          <p className="mt-4">
            <SiteLink href="/guide" className="inline-block min-h-8 py-1">
              {box.noText}
            </SiteLink>
          </p>
        )}
      </section>
      {paste && <CarriedVisit text={paste.text} words={words} />}
      <AnswerView
        report={paste && !isBlank(state) ? report : undefined}
        isReading={paste !== undefined && !isBlank(state) && !report && !failed}
        failed={failed}
        corrections={state.corrections}
        correct={(fact, value) => happen({ happened: 'corrected', fact, value })}
        order={state.order}
        chooseOrder={(order) => happen({ happened: 'ordered', order })}
        retry={() => happen({ happened: 'retried' })}
        site={site}
        guide={guide}
        words={words}
      />
    </>
  );
}
