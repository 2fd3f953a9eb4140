import { findCause } from '@/lib/guide/find-cause';
import type { Step } from '@/lib/guide/next-step';
import { fill, formatTime } from '@/lib/words/fill';
import { StepForm } from './step-form';
import { StepHeading } from './step-heading';
import type { StepProps } from './step-props';

/** The fixes of a found cause, the safest first and chosen. */
export function FixChoiceView({ step, ...props }: StepProps & { step: Step & { kind: 'choose-fix' } }) {
  const { guide, state, act, back, takesFocus, tookBack, words } = props;
  const cause = findCause(guide, step.cause);
  if (!cause) return null;
  const text = words.guide.fix;
  const tried = new Set(
    state.visit.trail.flatMap((entry) => (entry.did === 'tried' && entry.cause === cause.id ? [entry.fix] : [])),
  );
  const untried = cause.fixes.find(({ id }) => !tried.has(id));
  const options = cause.fixes.map((fix, index) => {
    const marks = [
      words.risk[fix.risk],
      words.role[fix.role],
      fill(words.article.about, { time: formatTime(words, fix.minutes) }),
      ...(index === 0 && cause.fixes.length > 1 ? [text.recommended] : []),
      ...(tried.has(fix.id) ? [text.tried] : []),
    ];
    const undo = fix.undo ? fill(text.undo, { text: fix.undo }) : text.noUndo;
    return { id: fix.id, label: fix.title, help: marks.join(' · '), more: undo };
  });
  return (
    <StepForm
      legend={
        <>
          <StepHeading takesFocus={takesFocus}>{fill(text.choose, { title: cause.title })}</StepHeading>
          {cause.fixes.length > 1 && <span className="mt-2 block max-w-column text-muted">{text.saferFirst}</span>}
        </>
      }
      options={options}
      first={tookBack?.did === 'chose' ? tookBack.fix : (untried ?? cause.fixes[0])?.id}
      submit={(fix) => act({ did: 'chose', cause: cause.id, fix })}
      back={back}
      words={words.guide}
    />
  );
}
