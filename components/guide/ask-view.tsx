import type { Step } from '@/lib/guide/next-step';
import { stillFitting } from '@/lib/guide/standing';
import { fillCount } from '@/lib/words/fill';
import { AskSomeone } from './ask-someone';
import { HowToFindOut } from './how-to-find-out';
import { QuestionView } from './question-view';
import type { StepProps } from './step-props';
import { StillPossible } from './still-possible';
import { WhyThis } from './why-this';

/** A check to answer: the question, why it comes now, and how to find out. */
export function AskView({ step, ...props }: StepProps & { step: Step & { kind: 'ask' } }) {
  const { guide, state, decision, act, back, takesFocus, tookBack, words } = props;
  const check = guide.checkById.get(step.check)?.check;
  if (!check) return null;
  const number = state.visit.trail.filter(({ did }) => did === 'answered' || did === 'looked').length + 1;
  const still = fillCount(words.language, words.guide.stillFit, stillFitting(decision).length, {
    all: guide.causes.length,
  });
  const first = tookBack?.did === 'answered' && tookBack.check === check.id ? tookBack.answer : undefined;
  return (
    <>
      <QuestionView
        check={check}
        above={`${fillCount(words.language, words.guide.step, number)} · ${still}`}
        takesFocus={takesFocus}
        first={first}
        answer={(answer) => act({ did: 'answered', check: check.id, answer })}
        back={back}
        words={words}
      />
      <div className="screen-only mt-8">
        <HowToFindOut check={check.id} guide={guide} words={words} />
        <WhyThis guide={guide} decision={decision} step={step} words={words} />
        <StillPossible guide={guide} decision={decision} words={words} />
        <AskSomeone check={check.id} state={state} words={words} />
      </div>
    </>
  );
}
