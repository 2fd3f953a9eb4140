import { answeredChecks } from '@/lib/guide/answered-checks';
import { changeAnswer } from '@/lib/guide/change-trail';
import type { TrailEntry } from '@/lib/guide/visit';
import { HowToFindOut } from './how-to-find-out';
import { QuestionView } from './question-view';
import type { StepProps } from './step-props';

interface Props extends StepProps {
  check: string;
  /** Told what fell away with the change. */
  tellFell: (entries: TrailEntry[]) => void;
}

/** A check that was answered before, with that answer chosen. */
export function ChangeView({ check: id, tellFell, guide, state, go, takesFocus, words }: Props) {
  const check = guide.checkById.get(id)?.check;
  const { change: _, ...rest } = state;
  if (!check) return null;
  const was = answeredChecks(guide, state.visit).get(id)?.answer;
  const answer = (next: string) => {
    if (next === was) return go(rest);
    const { visit, fell } = changeAnswer(guide, state.visit, id, next);
    tellFell(fell);
    go({ visit, ticks: [] });
  };
  return (
    <>
      <QuestionView
        key={id}
        check={check}
        above={words.guide.change}
        takesFocus={takesFocus}
        first={was}
        answer={answer}
        back={() => go(rest)}
        words={words}
      />
      <div className="mt-8">
        <HowToFindOut check={id} guide={guide} words={words} />
      </div>
    </>
  );
}
