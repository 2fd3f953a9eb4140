import { type ReactNode, useId } from 'react';

interface Props {
  label: string;
  value: string;
  change: (value: string) => void;
  /** More than one makes it a field of several lines. */
  rows?: number;
  /** The language of what is written there, where it isn't the page's. */
  lang?: string | undefined;
  help?: ReactNode;
  /** What is wrong with it, said at the field. */
  problem?: string | undefined;
}

const look = 'w-full min-w-0 rounded-control border-2 border-edge bg-paper px-3';

/** A field with its label, its help, and what is wrong with it. */
export function TextField({ label, value, change, rows = 1, lang, help, problem }: Props) {
  const id = useId();
  const helpId = useId();
  const shared = {
    id,
    value,
    lang,
    autoComplete: 'off',
    maxLength: 2_000,
    'aria-describedby': helpId,
    'aria-invalid': problem !== undefined,
  };
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="font-bold">
        {label}
      </label>
      {rows > 1 ? (
        <textarea {...shared} rows={rows} onChange={(event) => change(event.target.value)} className={`${look} py-2`} />
      ) : (
        <input {...shared} onChange={(event) => change(event.target.value)} className={`${look} min-h-10`} />
      )}
      <div id={helpId} className="text-s text-muted empty:hidden">
        {help && <p>{help}</p>}
        <p role="status" className="font-bold text-bad empty:hidden">
          {problem}
        </p>
      </div>
    </div>
  );
}
