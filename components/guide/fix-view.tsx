import { FixMeta } from '@/components/article/fix-meta';
import { SiteLink } from '@/components/site/site-link';
import { findCause } from '@/lib/guide/find-cause';
import type { Step } from '@/lib/guide/next-step';
import { replyAbout } from '@/lib/reply/reply-address';
import { fill } from '@/lib/words/fill';
import { MainButton, QuietButton, TextButton } from './buttons';
import { DrawnText } from './drawn-text';
import { StepHeading } from './step-heading';
import type { StepProps } from './step-props';
import { TickList } from './tick-list';
import { useCauseText } from './use-cause-text';

type Props = StepProps & { step: Step & { kind: 'fix' } };

function FixSteps({ step, guide, state, go, words }: Props) {
  const loaded = useCauseText(guide.model.version, step.cause);
  const text = words.guide.fix;
  if (loaded.state === 'loading') return <p className="min-h-40 text-muted">{words.guide.loading}</p>;
  const fix = loaded.state === 'ready' && loaded.value.fixes.find(({ id }) => id === step.fix);
  if (!fix)
    return (
      <p>
        {text.failed} <SiteLink href={`/causes/${step.cause}#fix-${step.fix}`}>{words.guide.look.article}</SiteLink>
      </p>
    );
  const done = state.ticks.filter((place) => place < fix.steps.length).length;
  return (
    <>
      <DrawnText tree={fix.intro} guide={guide} isCause words={words} />
      <h2 className="mb-4 mt-8 text-l font-bold">{text.steps}</h2>
      <TickList
        steps={fix.steps}
        ticks={state.ticks}
        tick={(ticks) => go({ ...state, ticks }, 'replace')}
        guide={guide}
        words={words}
      />
      <p role="status" className="mt-4 text-s text-muted">
        {fill(text.ticked, { done, all: fix.steps.length })}
      </p>
    </>
  );
}

/** A chosen fix as steps to tick off. */
export function FixView(props: Props) {
  const { step, guide, state, act, go, back, takesFocus, words } = props;
  const cause = findCause(guide, step.cause);
  const fix = cause?.fixes.find(({ id }) => id === step.fix);
  if (!cause || !fix) return null;
  const text = words.guide.fix;
  return (
    <>
      <StepHeading above={fill(text.cause, { title: cause.title })} takesFocus={takesFocus}>
        {fill(text.heading, { title: fix.title })}
      </StepHeading>
      <div className="mb-6 mt-2 flex max-w-column flex-col gap-2">
        <FixMeta fix={fix} words={words} />
        {fix.undo && <p className="text-s">{fill(text.undo, { text: fix.undo })}</p>}
      </div>
      <FixSteps {...props} />
      <p className="screen-only mt-8 flex flex-wrap gap-3">
        <MainButton type="button" onClick={() => act({ did: 'made', cause: cause.id, fix: fix.id })}>
          {text.goOn}
        </MainButton>
        {back && <QuietButton onClick={back}>{cause.fixes.length > 1 ? text.other : words.guide.back}</QuietButton>}
      </p>
      <p className="screen-only mt-4 text-s">
        {text.someoneElse} <TextButton onClick={() => go({ ...state, summary: true })}>{text.handOver}</TextButton>
      </p>
      <p className="screen-only text-s">
        <SiteLink
          href={`/desk/reply#${replyAbout('cause', { id: cause.id, language: cause.language ?? 'en' }, fix.id)}`}
          className="inline-block py-1"
        >
          {words.article.reply}
        </SiteLink>
      </p>
    </>
  );
}
