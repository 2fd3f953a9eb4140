import { SiteLink } from '@/components/site/site-link';
import { answeredChecks } from '@/lib/guide/answered-checks';
import { findCause } from '@/lib/guide/find-cause';
import type { GuideCause } from '@/lib/guide/guide-model';
import type { Step } from '@/lib/guide/next-step';
import type { LookOutcome, TrailEntry } from '@/lib/guide/visit';
import { fill } from '@/lib/words/fill';
import { langOf } from '@/lib/words/lang-of';
import { HowToFindOut } from './how-to-find-out';
import { asideOptions, CheckMeta } from './question-view';
import { StepForm } from './step-form';
import { StepHeading } from './step-heading';
import type { StepProps } from './step-props';
import { StillPossible } from './still-possible';

type Props = StepProps & { step: Step & { kind: 'look' } };

/** What to look at: the author's words, or an answer of a check, which may have been given already. */
function WhatToLookAt({
  cause,
  guide,
  state,
  words,
}: { cause: GuideCause } & Pick<Props, 'guide' | 'state' | 'words'>) {
  const { look } = cause;
  const check = guide.checkById.get(look.check ?? '')?.check;
  const wanted = check?.answers.find(({ id }) => id === look.answer);
  const given = check && answeredChecks(guide, state.visit).get(check.id);
  const text = words.guide.look;
  if (!check || !wanted) return <p>{fill(text.text, { text: look.text ?? '' })}</p>;
  const lang = langOf(words, check);
  const said = given && check.answers.find(({ id }) => id === given.answer);
  return (
    <>
      <p lang={lang} className="font-bold">
        {check.question}
      </p>
      <p>{fill(text.wanted, { answer: wanted.label })}</p>
      {wanted.help && (
        <p lang={lang} className="text-s text-muted">
          {wanted.help}
        </p>
      )}
      {said && <p>{fill(text.answered, { answer: said.label })}</p>}
    </>
  );
}

/** The confirm look of a cause, before anything is changed. */
export function LookView({ step, ...props }: Props) {
  const { guide, state, decision, act, back, takesFocus, tookBack, words } = props;
  const cause = findCause(guide, step.cause);
  if (!cause) return null;
  const text = words.guide.look;
  const isAbout = state.visit.findings.about === cause.id && state.visit.trail.length === 0;
  const finish = (outcome: string) => {
    const looked: TrailEntry = { did: 'looked', cause: cause.id, outcome: outcome as LookOutcome };
    const [only, ...others] = cause.fixes;
    if (outcome === 'yes' && only && others.length === 0) act(looked, { did: 'chose', cause: cause.id, fix: only.id });
    else act(looked);
  };
  const reason = step.again ? text.againHelp : isAbout ? text.about : text.reason;
  return (
    <>
      <StepHeading takesFocus={takesFocus}>
        {fill(step.again ? text.again : text.heading, { title: cause.title })}
      </StepHeading>
      <div className="mb-8 mt-4 flex max-w-column flex-col gap-3">
        <p lang={langOf(words, cause)}>{cause.summary}</p>
        <p>{reason}</p>
        <div className="flex flex-col gap-2 rounded-control border border-line bg-raised px-4 py-3">
          <WhatToLookAt cause={cause} guide={guide} state={state} words={words} />
          <CheckMeta check={{ ...cause.look, needs: [] }} words={words} />
        </div>
        {cause.look.check && <HowToFindOut check={cause.look.check} guide={guide} words={words} />}
        <p>
          <SiteLink href={`/causes/${cause.id}#is-it-this`} target="_blank" className="inline-block min-h-8 py-1">
            {text.article}
          </SiteLink>
        </p>
      </div>
      <StepForm
        legend={<h2 className="text-l font-bold">{text.question}</h2>}
        options={[
          { id: 'yes', label: text.yes, help: text.yesHelp },
          { id: 'no', label: text.no, help: text.noHelp },
        ]}
        aside={asideOptions(words)}
        first={tookBack?.did === 'looked' && tookBack.cause === cause.id ? tookBack.outcome : undefined}
        submit={finish}
        back={back}
        words={words.guide}
      />
      <div className="screen-only mt-8">
        <StillPossible guide={guide} decision={decision} words={words} />
      </div>
    </>
  );
}
