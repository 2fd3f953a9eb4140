import { type KeyboardEventHandler, type RefObject, useId, useRef, useState } from 'react';
import { largestFile, mostInField } from '@/components/paste/limits';
import { askForFile } from '@/components/paste/match-client';
import { useDrop } from '@/components/paste/use-drop';
import { smallButton } from '@/components/site/small-button';
import type { LabPaste } from '@/lib/lab/lab-file';
import { fill, formatSize } from '@/lib/words/fill';
import { labWords } from '@/lib/words/lab-words';
import { Hint } from './lab-hint';

interface Props {
  own: LabPaste[];
  change: (own: LabPaste[]) => void;
  field: RefObject<HTMLTextAreaElement | null>;
  leaveField: KeyboardEventHandler<HTMLTextAreaElement>;
}

/** Texts that the author brings: pasted, chosen, or dropped anywhere on the page. */
export function OwnTexts({ own, change, field, leaveField }: Props) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState<string[]>([]);
  const chooser = useRef<HTMLInputElement>(null);
  const headingId = useId();
  const fieldId = useId();
  const helpId = useId();

  /** A name that no other text has. */
  const nameFor = (wanted: string, taken: LabPaste[]) => {
    const names = new Set(taken.map(({ name }) => name));
    for (let number = 2; names.has(wanted); number++) wanted = `${wanted.replace(/ \(\d+\)$/, '')} (${number})`;
    return wanted;
  };
  const add = (name: string, added: string) => {
    const named = nameFor(name, own);
    change([...own, { name: named, text: added }]);
    setSaid([fill(labWords.added, { name: named })]);
  };
  const addTyped = () => {
    if (text.trim() === '') return field.current?.focus();
    add(fill(labWords.ownName, { number: own.length + 1 }), text);
    setText('');
    field.current?.focus();
  };
  const addFiles = async (files: File[]) => {
    const more: LabPaste[] = [];
    const told: string[] = [];
    for (const file of files) {
      const read = await askForFile(file);
      const name = nameFor(file.name, [...own, ...more]);
      if ('problem' in read)
        told.push(fill(labWords.refused[read.problem], { name, size: formatSize('en', largestFile) }));
      else {
        more.push({ name, text: read.text });
        told.push(fill(labWords.added, { name }));
      }
    }
    if (more.length > 0) change([...own, ...more]);
    setSaid(told);
  };
  const isDragged = useDrop({
    takeFiles: (files) => void addFiles(files),
    take: (dropped) => add(fill(labWords.ownName, { number: own.length + 1 }), dropped),
  });

  return (
    <section aria-labelledby={headingId} className="flex min-w-0 flex-col gap-3">
      <h2 id={headingId} className="font-bold">
        {labWords.own}
      </h2>
      <p id={helpId} className="text-s text-muted">
        {labWords.ownHelp}
      </p>
      <div className="flex flex-col gap-1">
        <span className="flex items-baseline justify-between gap-4">
          <label htmlFor={fieldId}>{labWords.ownText}</label>
          <Hint id="labPaste" />
        </span>
        <textarea
          ref={field}
          id={fieldId}
          aria-describedby={helpId}
          rows={6}
          dir="auto"
          value={text}
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          onKeyDown={leaveField}
          onChange={(event) => setText(event.target.value)}
          onPaste={(event) => {
            // Laying out a long text would freeze the field: it is added as it is.
            const pasted = event.clipboardData.getData('text/plain');
            if (pasted.length <= mostInField) return;
            event.preventDefault();
            add(fill(labWords.ownName, { number: own.length + 1 }), pasted);
          }}
          className="block w-full resize-y rounded-control border-2 border-edge bg-paper p-3 font-mono text-s"
        />
      </div>
      <p className="flex flex-wrap gap-3">
        <button type="button" onClick={addTyped} className={smallButton}>
          {labWords.add}
        </button>
        <button type="button" onClick={() => chooser.current?.click()} className={smallButton}>
          {labWords.file}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          multiple
          onChange={(event) => {
            void addFiles([...(event.target.files ?? [])]);
            // Choosing the same file again must count as a change.
            event.target.value = '';
          }}
        />
      </p>
      {isDragged && (
        <p className="rounded-control border-2 border-dashed border-accent p-4 text-center font-bold">
          {labWords.dropHere}
        </p>
      )}
      <p role="status" className="text-s">
        {said.join(' ')}
      </p>
      {own.length > 0 && (
        <ul className="border-t border-line text-s">
          {own.map((paste) => (
            <li key={paste.name} className="flex items-center justify-between gap-4 border-b border-line py-1">
              <span className="min-w-0 [overflow-wrap:anywhere]">
                {paste.name} <span className="text-muted">{formatSize('en', paste.text.length)}</span>
              </span>
              <button
                type="button"
                aria-label={fill(labWords.removeIt, { name: paste.name })}
                onClick={() => {
                  change(own.filter((one) => one !== paste));
                  field.current?.focus();
                }}
                className="min-h-8 shrink-0 rounded-control border border-edge bg-paper px-3 hover:bg-raised"
              >
                {labWords.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
