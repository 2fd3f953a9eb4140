import { CopyButton } from '@/components/article/copy-button';
import { CodeText } from '@/components/site/code-text';
import type { Words } from '@/lib/words/en';

/** Lines to copy into a template or a program, under their name. */
export const CopyBlock = ({ label, text, words }: { label: string; text: string; words: Words['command'] }) => (
  <div className="min-w-0 rounded-control border border-line p-3">
    <div className="flex items-center justify-between gap-4 text-s">
      <h3 className="font-bold">{label}</h3>
      <CopyButton text={text} words={words} />
    </div>
    <CodeText label={label} text={text} className="max-h-80" />
  </div>
);
