import { type ReactNode, useId } from 'react';

export interface ChoiceOption {
  id: string;
  label: string;
  help?: string | undefined;
  /** A second line of help. */
  more?: string | undefined;
  /** The language of these texts, where it isn't the page's. */
  lang?: string | undefined;
}

interface Props {
  /** The question; it may hold a heading. */
  legend: ReactNode;
  options: ChoiceOption[];
  /** Options that stand apart: *not sure*, *I can't do this*. */
  aside?: ChoiceOption[];
  value: string | undefined;
  choose: (id: string) => void;
  /** What is missing, said at the field. */
  problem?: string | undefined;
}

interface RowProps {
  option: ChoiceOption;
  name: string;
  isChosen: boolean;
  choose: (id: string) => void;
}

/** One answer as a row as wide as the column: the whole row can be pressed. */
const Row = ({ option: { id, label, help, more, lang }, name, isChosen, choose }: RowProps) => (
  <label
    className={`flex cursor-pointer items-start gap-3 rounded-control border px-4 py-3 hover:bg-raised ${isChosen ? 'border-accent bg-raised outline outline-accent' : 'border-edge'}`}
  >
    <input
      type="radio"
      name={name}
      value={id}
      checked={isChosen}
      onChange={() => choose(id)}
      className="mt-1 size-5 shrink-0 accent-accent"
    />
    <span lang={lang} className="min-w-0">
      <span className="block font-bold">{label}</span>
      {help && <span className="block text-s text-muted">{help}</span>}
      {more && <span className="block text-s text-muted">{more}</span>}
    </span>
  </label>
);

/** One question with its answers as radio buttons. */
export function ChoiceField({ legend, options, aside = [], value, choose, problem }: Props) {
  const name = useId();
  const problemId = useId();
  const row = (option: ChoiceOption) => (
    <Row key={option.id} option={option} name={name} isChosen={option.id === value} choose={choose} />
  );
  return (
    <fieldset aria-describedby={problem ? problemId : undefined} className="flex max-w-column flex-col gap-2">
      <legend className="mb-4 w-full">{legend}</legend>
      {options.map(row)}
      {aside.length > 0 && <div className="mt-4 grid gap-2 sm:grid-cols-2">{aside.map(row)}</div>}
      <p id={problemId} role="alert" className="font-bold text-bad empty:hidden">
        {problem}
      </p>
    </fieldset>
  );
}
