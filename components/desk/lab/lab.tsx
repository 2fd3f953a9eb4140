'use client';

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { CopyButton } from '@/components/article/copy-button';
import { QuietButton } from '@/components/guide/buttons';
import type { LabOwner, OwnerKey } from '@/lib/lab/lab-file';
import type { Words } from '@/lib/words/en';
import { labWords } from '@/lib/words/lab-words';
import { useKeys } from '../keys/use-keys';
import { Hint } from './lab-hint';
import { keepWork, keptWork, type LabWork } from './lab-memory';
import { LabProblems } from './lab-problems';
import { LabResultView } from './lab-result';
import { OwnTexts } from './own-texts';
import { useLab } from './use-lab';

interface Props {
  /** Address of all that is tried, a file of this site. */
  address: string;
  owners: LabOwner[];
  words: { answer: Words['answer'] };
}

const kinds = ['cause', 'error', 'elsewhere'] as const;
const keyOf = ({ kind, id }: LabOwner): OwnerKey => `${kind} ${id}`;
const noText: LabWork['own'] = [];

/** The bench of an author: signatures on the left, what they do below, each change tried on every text. */
export function Lab({ address, owners, words }: Props) {
  const [work, setWork] = useState<LabWork>(() => {
    const [first] = owners;
    return { owner: first ? keyOf(first) : 'cause ', edits: {}, own: noText };
  });
  const { owner, edits, own } = work;
  const field = useRef<HTMLTextAreaElement>(null);
  const ownField = useRef<HTMLTextAreaElement>(null);
  const copy = useRef<HTMLSpanElement>(null);
  const chooseId = useId();
  const fieldId = useId();

  const change = (next: Partial<LabWork>) => {
    const changed = { ...work, ...next };
    setWork(changed);
    keepWork(changed);
  };
  // The server knows neither what was left here nor what stands after #.
  useEffect(() => {
    const kept = keptWork();
    const asked = owners.find(({ id }) => id === window.location.hash.slice(1));
    if (kept) setWork(kept);
    if (asked) setWork((before) => ({ ...before, owner: keyOf(asked) }));
  }, [owners]);

  const [shipped, setShipped] = useState<Record<string, string>>();
  const original = shipped?.[owner] ?? '';
  const text = edits[owner] ?? original;
  const lab = useLab(address, owner, shipped ? text : undefined, own);
  useEffect(() => setShipped(lab.signatures), [lab.signatures]);

  useKeys({
    labEdit: () => field.current?.focus(),
    labPaste: () => ownField.current?.focus(),
    labCopy: () => copy.current?.querySelector('button')?.click(),
  });

  if (lab.failed && !shipped)
    return (
      <div role="alert" className="mt-8 flex max-w-text flex-col items-start gap-3">
        <p>{labWords.failed}</p>
        <QuietButton onClick={lab.retry}>{labWords.retry}</QuietButton>
      </div>
    );
  if (!shipped)
    return (
      <p role="status" className="mt-8 min-h-dvh text-muted">
        {labWords.loading}
      </p>
    );
  const isEdited = text.trim() !== original.trim();
  return (
    <>
      <div className="mt-8 grid gap-8 lg:grid-cols-[3fr_2fr]">
        <div className="flex min-w-0 flex-col gap-4">
          <p className="flex flex-col gap-1">
            <label htmlFor={chooseId} className="font-bold">
              {labWords.choose}
            </label>
            <select
              id={chooseId}
              value={owner}
              onChange={({ target }) => {
                const chosen = owners.find((one) => keyOf(one) === target.value);
                if (!chosen) return;
                change({ owner: keyOf(chosen) });
                window.history.replaceState(null, '', `#${chosen.id}`);
              }}
              className="min-h-10 w-full rounded-control border-2 border-edge bg-paper px-3"
            >
              {kinds.map((kind) => (
                <optgroup key={kind} label={labWords.kind[kind]}>
                  {owners
                    .filter((one) => one.kind === kind)
                    .map((one) => (
                      <option key={keyOf(one)} value={keyOf(one)}>
                        {one.title} ({one.id}){edits[keyOf(one)] === undefined ? '' : ' *'}
                      </option>
                    ))}
                </optgroup>
              ))}
            </select>
          </p>
          <div className="flex flex-col gap-1">
            <span className="flex items-baseline justify-between gap-4">
              <label htmlFor={fieldId} className="font-bold">
                {labWords.edit}
              </label>
              <Hint id="labEdit" />
            </span>
            <textarea
              ref={field}
              id={fieldId}
              rows={12}
              value={text}
              dir="auto"
              wrap="off"
              autoCapitalize="off"
              autoComplete="off"
              autoCorrect="off"
              spellCheck={false}
              aria-invalid={lab.problems.length > 0}
              onKeyDown={leaveField}
              onChange={(event) => change({ edits: { ...edits, [owner]: event.target.value } })}
              className="block w-full resize-y rounded-control border-2 border-edge bg-paper p-3 font-mono text-s"
            />
          </div>
          <LabProblems problems={lab.problems} />
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-s">
            <span ref={copy}>
              <CopyButton text={text} words={labWords.copy} />
            </span>
            <Hint id="labCopy" />
            {isEdited ? (
              <button
                type="button"
                onClick={() => {
                  const { [owner]: _, ...others } = edits;
                  change({ edits: others });
                }}
                className="min-h-8 rounded-control border border-edge bg-paper px-3 hover:bg-raised"
              >
                {labWords.reset}
              </button>
            ) : (
              <span className="text-muted">{labWords.unchanged}</span>
            )}
          </div>
        </div>
        <OwnTexts own={own} change={(next) => change({ own: next })} field={ownField} leaveField={leaveField} />
      </div>
      {lab.failed && (
        <div role="alert" className="mt-8 flex max-w-text flex-col items-start gap-3">
          <p>{labWords.failed}</p>
          <QuietButton onClick={lab.retry}>{labWords.retry}</QuietButton>
        </div>
      )}
      <LabResultView
        progress={lab.progress}
        result={lab.result?.owner === owner ? lab.result : undefined}
        titles={Object.fromEntries(owners.map((one) => [keyOf(one), one.title]))}
        words={words.answer}
      />
    </>
  );
}

/** Letters belong to the text while the cursor is in a field; Escape takes it out, so that they are shortcuts again. */
const leaveField = (event: KeyboardEvent<HTMLTextAreaElement>) => {
  if (event.key === 'Escape') event.currentTarget.blur();
};
