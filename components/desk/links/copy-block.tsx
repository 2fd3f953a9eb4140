import { CopyButton } from '@/components/article/copy-button';
import { ScrollBox } from '@/components/site/scroll-box';
import type { Words } from '@/lib/words/en';

/** Lines to copy into a template or a program, under their name. */
export const CopyBlock = ({ label, text, words }: { label: string; text: string; words: Words['command'] }) => (
  <div className="min-w-0 rounded-control border border-line p-3">
    <div className="flex items-center justify-between gap-4 text-s">
      <h3 className="font-bold">{label}</h3>
      <CopyButton text={text} words={words} />
    </div>
    <ScrollBox label={label} className="mt-2 max-h-80">
      <pre className="font-mono text-s">
        <code>{text}</code>
      </pre>
    </ScrollBox>
  </div>
);
