import { useId } from 'react';

interface Props {
  label: string;
  /** The words for a fact that the text doesn't say. */
  unknown: string;
  options: Record<string, string>;
  /** What the text says. */
  read: string[];
  corrected: string | undefined;
  choose: (value: string) => void;
}

/** One fact of the strip that a person can put right. The first choice is what the text says. */
export function FactChoice({ label, unknown, options, read, corrected, choose }: Props) {
  const id = useId();
  const said = read.map((value) => options[value] ?? value).join(', ');
  return (
    <span className="flex items-center gap-1.5">
      <label htmlFor={id} className="text-muted">
        {label}
      </label>
      <select
        id={id}
        value={corrected ?? ''}
        onChange={(event) => choose(event.target.value)}
        className="min-h-8 max-w-52 rounded-control border border-line bg-paper px-2 font-bold"
      >
        <option value="">{said === '' ? unknown : said}</option>
        {Object.entries(options).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </span>
  );
}
