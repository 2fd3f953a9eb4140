import { useId } from 'react';

interface Props<Value extends string> {
  label: string;
  /** Each value with its words. */
  options: readonly (readonly [Value, string])[];
  value: Value;
  choose: (value: Value) => void;
  help?: string | undefined;
}

/** One of a few, behind its label. */
export function ChoiceSelect<Value extends string>({ label, options, value, choose, help }: Props<Value>) {
  const id = useId();
  const helpId = useId();
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="font-bold">
        {label}
      </label>
      <select
        id={id}
        value={value}
        aria-describedby={help && helpId}
        onChange={(event) => {
          const wanted = options.find(([one]) => one === event.target.value);
          if (wanted) choose(wanted[0]);
        }}
        className="min-h-10 w-full rounded-control border border-edge bg-paper px-3"
      >
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
      {help && (
        <p id={helpId} className="text-s text-muted">
          {help}
        </p>
      )}
    </div>
  );
}
