import { useId } from 'react';

interface Props {
  label: string;
  /** The words for no choice. */
  any: string;
  options: Record<string, string>;
  value: string;
  choose: (value: string) => void;
}

/** One filter of a list. */
export function Choice({ label, any, options, value, choose }: Props) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-s text-muted">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => choose(event.target.value)}
        className="min-h-11 w-full rounded-control border border-edge bg-paper px-3"
      >
        <option value="">{any}</option>
        {Object.entries(options).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
