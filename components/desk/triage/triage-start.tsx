import { type ClipboardEvent, useId, useRef, useState } from 'react';
import { mostInField } from '@/components/paste/limits';
import { smallButton } from '@/components/site/small-button';
import { largestTable } from '@/lib/triage/limits';
import { fill, formatSize } from '@/lib/words/fill';
import { triageWords as words } from '@/lib/words/triage-words';
import { mainButton } from './button-look';
import type { TriageState } from './triage-state';

interface Props {
  state: Extract<TriageState, { at: 'start' }>;
  /** What stands in the field; it outlives a try that failed. */
  text: string;
  setText: (text: string) => void;
  take: (file: Blob, name: string) => void;
  retry: () => void;
}

/** Problems that another try may overcome. */
const passing = ['failed', 'unreadable'];

const problemText = (problem: NonNullable<Props['state']['problem']>) =>
  problem === 'stopped'
    ? words.working.stopped
    : fill(words.problem[problem], { size: formatSize('en', largestTable) });

/** The ways in: a file, rows from the clipboard, an example. */
export function TriageStart({ state: { problem, name }, text, setText, take, retry }: Props) {
  const [isBlank, setIsBlank] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const fieldId = useId();
  const helpId = useId();
  const takeText = (given: string) => take(new Blob([given]), words.pastedName);
  const hint = isBlank ? words.nothingPasted : problem && problemText(problem);

  // A field would need seconds to lay out a long table.
  const catchPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const [file] = event.clipboardData.files;
    const pasted = event.clipboardData.getData('text/plain');
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    if (!file && value.length + pasted.length <= mostInField) return;
    event.preventDefault();
    if (file) take(file, file.name);
    else takeText(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
  };
  const takeExample = async () => {
    const { writeExample } = await import('@/lib/triage/example-export');
    take(new Blob([writeExample()]), words.exampleName);
  };

  return (
    <>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <button type="button" className={mainButton} onClick={() => chooser.current?.click()}>
          {words.file}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) take(file, file.name);
            // Choosing the same file again must count as a change.
            event.target.value = '';
          }}
        />
        <p className="text-s text-muted">{words.fileKinds}</p>
        <button type="button" className={smallButton} onClick={() => void takeExample()}>
          {words.example}
        </button>
      </div>
      <div role="alert">
        {hint && (
          <p className="mt-4 max-w-text border-l-4 border-warn pl-4">
            {!isBlank && name && problem !== 'stopped' && (
              <strong className="[overflow-wrap:anywhere]">{name}: </strong>
            )}
            {hint}
          </p>
        )}
      </div>
      {problem && passing.includes(problem) && (
        <p className="mt-3">
          <button type="button" className={smallButton} onClick={retry}>
            {words.retry}
          </button>
        </p>
      )}
      <form
        className="mt-8 flex flex-col gap-1"
        onSubmit={(event) => {
          event.preventDefault();
          setIsBlank(text.trim() === '');
          if (text.trim() !== '') takeText(text);
        }}
      >
        <label htmlFor={fieldId} className="font-bold">
          {words.paste}
        </label>
        <p id={helpId} className="text-s text-muted">
          {words.pasteHelp}
        </p>
        <textarea
          id={fieldId}
          aria-describedby={helpId}
          rows={6}
          dir="auto"
          wrap="off"
          value={text}
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          onPaste={catchPaste}
          onChange={(event) => {
            setIsBlank(false);
            setText(event.target.value);
          }}
          className="mt-1 block w-full resize-y rounded-control border-2 border-edge bg-paper p-3 font-mono text-s"
        />
        <p className="mt-2">
          <button type="submit" className={smallButton}>
            {words.group}
          </button>
        </p>
      </form>
    </>
  );
}
