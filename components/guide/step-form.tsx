import { type ReactNode, useState } from 'react';
import { MainButton, QuietButton } from './buttons';
import { ChoiceField, type ChoiceOption } from './choice-field';

interface Props {
  legend: ReactNode;
  options: ChoiceOption[];
  aside?: ChoiceOption[];
  /** What stands chosen at first. */
  first: string | undefined;
  submit: (id: string) => void;
  back: (() => void) | undefined;
  words: { goOn: string; back: string; choose: string };
  /** Told of each choice, where something depends on it. */
  chose?: (id: string) => void;
  /** Between the answers and the buttons. */
  children?: ReactNode;
}

/** A question with Continue and Back. Continue without an answer says what is missing and keeps the page. */
export function StepForm({ legend, options, aside = [], first, submit, back, words, chose, children }: Props) {
  const [chosen, setChosen] = useState(first);
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === undefined) setMissing(true);
        else submit(chosen);
      }}
      className="flex flex-col gap-6"
    >
      <ChoiceField
        legend={legend}
        options={options}
        aside={aside}
        value={chosen}
        choose={(id) => {
          setChosen(id);
          setMissing(false);
          chose?.(id);
        }}
        problem={isMissing ? words.choose : undefined}
      />
      {children}
      <p className="screen-only flex flex-wrap gap-3">
        <MainButton>{words.goOn}</MainButton>
        {back && <QuietButton onClick={back}>{words.back}</QuietButton>}
      </p>
    </form>
  );
}
