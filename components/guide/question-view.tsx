import type { GuideCheck } from '@/lib/guide/guide-model';
import { cannot, unsure } from '@/lib/guide/visit';
import type { Words } from '@/lib/words/en';
import { fill, formatTime } from '@/lib/words/fill';
import { langOf } from '@/lib/words/lang-of';
import type { ChoiceOption } from './choice-field';
import { StepForm } from './step-form';
import { StepHeading } from './step-heading';

interface Props {
  check: GuideCheck;
  /** Where in the visit the question stands. */
  above?: string | undefined;
  takesFocus: boolean;
  first: string | undefined;
  answer: (id: string) => void;
  /** Told of each choice. */
  chose?: (id: string) => void;
  back: (() => void) | undefined;
  words: Words;
  /** The words on the button that goes on. */
  goOn?: string;
}

/** The two answers that every check has. */
export const asideOptions = ({ guide }: Words): ChoiceOption[] => [
  { id: unsure, label: guide.notSure, help: guide.notSureHelp },
  { id: cannot, label: guide.cannot, help: guide.cannotHelp },
];

/** How long a check takes, who can do it, and what it needs: one line. */
export function CheckMeta({ check, words }: { check: Pick<GuideCheck, 'minutes' | 'roles' | 'needs'>; words: Words }) {
  const roles = check.roles.map((role) => words.role[role]).join(', ');
  const needs = check.needs.map((need) => words.need[need]).join(', ');
  return (
    <span className="mt-2 block text-s font-normal text-muted">
      {fill(words.guide.takes, { time: formatTime(words, check.minutes) })} · {fill(words.guide.by, { roles })}
      {needs && ` · ${fill(words.guide.needs, { needs })}`}
    </span>
  );
}

/** One check as a question with its answers. */
export function QuestionView({ check, above, takesFocus, first, answer, chose, back, words, goOn }: Props) {
  const lang = langOf(words, check);
  return (
    <StepForm
      legend={
        <>
          <StepHeading above={above} takesFocus={takesFocus} lang={lang}>
            {check.question}
          </StepHeading>
          <CheckMeta check={check} words={words} />
        </>
      }
      options={check.answers.map(({ id, label, help }) => ({ id, label, help, lang }))}
      aside={asideOptions(words)}
      first={first}
      submit={answer}
      {...(chose ? { chose } : {})}
      back={back}
      words={{ goOn: goOn ?? words.guide.goOn, back: words.guide.back, choose: words.guide.choose }}
    />
  );
}
