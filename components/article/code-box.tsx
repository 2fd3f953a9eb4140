'use client';

import { CodeText } from '@/components/site/code-text';
import type { Words } from '@/lib/words/en';
import { CopyButton } from './copy-button';

interface Props {
  text: string;
  label: string;
  /** What a command prints when all is well or not; absent for what is meant to be run, which can be copied. */
  shows?: 'fine' | 'bad';
  words: Pick<Words['command'], 'copy' | 'copied' | 'copyFailed'>;
}

/** Code under a line that says what it is. Drawn in the browser too, so that a page's data holds the text once. */
export const CodeBox = ({ text, label, shows, words }: Props) => (
  <div className={`min-w-0 bg-paper p-3 ${shows ? '' : 'md:col-span-2'}`}>
    <div className="flex items-center justify-between gap-4 text-s">
      {shows ? (
        <p className={`font-bold ${shows === 'fine' ? 'text-good' : 'text-bad'}`}>
          <span aria-hidden="true">{shows === 'fine' ? '✓ ' : '✕ '}</span>
          {label}
        </p>
      ) : (
        <p className="text-muted">{label}</p>
      )}
      {!shows && <CopyButton text={text} words={words} />}
    </div>
    <CodeText label={label} text={text} />
  </div>
);
