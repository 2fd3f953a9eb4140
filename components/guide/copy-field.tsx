import { useId } from 'react';
import { CopyButton } from '@/components/article/copy-button';

interface Props {
  label: string;
  text: string;
  words: { copy: string; copied: string; copyFailed: string };
}

/** A link in a field of its own, to copy by button or by hand. */
export function CopyField({ label, text, words }: Props) {
  const id = useId();
  return (
    <div className="flex max-w-column flex-col gap-1">
      <label htmlFor={id} className="text-s">
        {label}
      </label>
      <span className="flex flex-wrap gap-2">
        <input
          id={id}
          readOnly
          value={text}
          onFocus={(event) => event.target.select()}
          className="min-h-10 min-w-0 flex-1 basis-60 rounded-control border border-edge bg-raised px-3 font-mono text-s"
        />
        <CopyButton text={text} words={words} />
      </span>
    </div>
  );
}
