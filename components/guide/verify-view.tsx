import { useId, useState } from 'react';
import { askForReport } from '@/components/paste/match-client';
import { keepPaste } from '@/components/paste/tab-memory';
import { findCause } from '@/lib/guide/find-cause';
import { findFindings } from '@/lib/guide/find-findings';
import type { Step } from '@/lib/guide/next-step';
import { putBackList } from '@/lib/guide/put-back';
import type { TryOutcome } from '@/lib/guide/visit';
import type { Report } from '@/lib/match/report';
import type { Words } from '@/lib/words/en';
import { fill } from '@/lib/words/fill';
import { QuietButton } from './buttons';
import { DrawnText } from './drawn-text';
import { StepForm } from './step-form';
import { StepHeading } from './step-heading';
import type { StepProps } from './step-props';
import { useCauseText } from './use-cause-text';

type Props = StepProps & { step: Step & { kind: 'verify' } };

function HowToVerify({ step, guide, words }: Pick<Props, 'step' | 'guide' | 'words'>) {
  const loaded = useCauseText(guide.model.version, step.cause);
  const fix = loaded.state === 'ready' ? loaded.value.fixes.find(({ id }) => id === step.fix) : undefined;
  if (!fix) return <p className="max-w-column">{words.guide.verify.help}</p>;
  return <DrawnText tree={fix.verify} guide={guide} isCause isVerify words={words} />;
}

type Read = { state: 'empty' | 'missing' | 'reading' | 'failed' } | { state: 'read'; text: string; report: Report };

interface NewErrorProps {
  text: string;
  read: Read;
  type: (text: string) => void;
  words: Words;
}

/** The field for the error that came after a fix. */
function NewErrorField({ text, read, type, words }: NewErrorProps) {
  const fieldId = useId();
  const helpId = useId();
  const { verify } = words.guide;
  return (
    <div className="flex max-w-column flex-col gap-2">
      <label htmlFor={fieldId} className="font-bold">
        {verify.newText}
      </label>
      <p id={helpId} className="text-s text-muted">
        {verify.newPrivacy}
      </p>
      <textarea
        id={fieldId}
        aria-describedby={helpId}
        rows={5}
        value={text}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => type(event.target.value)}
        className="w-full rounded-control border border-edge bg-raised p-3 font-mono text-s"
      />
      <p role="alert" className="font-bold text-bad empty:hidden">
        {read.state === 'missing' ? verify.missing : ''}
      </p>
    </div>
  );
}

/** What the new error says: the same cause, or progress. */
function NewErrorAnswer({ step, guide, state, go, act, read, words }: Props & { read: Read }) {
  const { verify } = words.guide;
  const first = read.state === 'read' ? read.report.answer.matches[0] : undefined;
  const title = read.state === 'read' && first ? (read.report.articles[first.id]?.title ?? first.id) : '';
  const isSame = first?.kind === 'cause' && first.id === step.cause;
  const startAnew = () => {
    if (read.state !== 'read') return;
    const findings = findFindings(guide.model, read.report.answer);
    // What was changed for the first error is still to be put back at the end.
    const earlier = putBackList(guide, state.visit).map(({ cause, fix }) => ({ cause, fix }));
    go({ visit: { day: state.visit.day, findings, trail: [], earlier }, ticks: [] });
  };
  const goOn = () => (isSame ? act({ did: 'tried', cause: step.cause, fix: step.fix, outcome: 'same' }) : startAnew());
  return (
    <>
      <div role="status" className="max-w-column">
        {read.state === 'reading' && <p>{verify.reading}</p>}
        {read.state === 'failed' && <p>{verify.readFailed}</p>}
        {read.state === 'read' && !first && <p>{verify.isNone}</p>}
        {first && <p className="font-bold">{fill(isSame ? verify.isSame : verify.isOther, { title })}</p>}
      </div>
      {first && (
        <p>
          <QuietButton onClick={goOn}>{isSame ? verify.isSameGo : verify.isOtherGo}</QuietButton>
        </p>
      )}
    </>
  );
}

/** After the fix: run the failing thing again, and say how it went. */
export function VerifyView(props: Props) {
  const { step, guide, act, back, takesFocus, tookBack, catalogue, words } = props;
  const cause = findCause(guide, step.cause);
  const [chosen, setChosen] = useState<string>();
  const [text, setText] = useState('');
  const [read, setRead] = useState<Read>({ state: 'empty' });
  if (!cause) return null;
  const { verify, fix } = words.guide;
  const readIt = async () => {
    if (text.trim() === '') return setRead({ state: 'missing' });
    setRead({ state: 'reading' });
    const report = await askForReport(text, {}, catalogue);
    if (report === 'failed') return setRead({ state: 'failed' });
    keepPaste({ text }, report);
    setRead({ state: 'read', text, report });
  };
  const finish = (outcome: string) => {
    // Another error is read first: what it says decides how the visit goes on.
    if (outcome === 'other') void readIt();
    else act({ did: 'tried', cause: step.cause, fix: step.fix, outcome: outcome as TryOutcome });
  };
  const type = (typed: string) => {
    setText(typed);
    setRead({ state: 'empty' });
  };
  return (
    <>
      <StepHeading above={fill(fix.cause, { title: cause.title })} takesFocus={takesFocus}>
        {verify.heading}
      </StepHeading>
      <div className="mb-8 mt-4">
        <HowToVerify step={step} guide={guide} words={words} />
      </div>
      <StepForm
        legend={<h2 className="text-l font-bold">{verify.question}</h2>}
        options={[
          { id: 'fixed', label: verify.fixed, help: verify.fixedHelp },
          { id: 'same', label: verify.same, help: verify.sameHelp },
          { id: 'other', label: verify.other, help: verify.otherHelp },
          { id: 'waits', label: verify.waits, help: verify.waitsHelp },
        ]}
        first={tookBack?.did === 'tried' ? tookBack.outcome : undefined}
        submit={finish}
        back={back}
        words={words.guide}
        chose={setChosen}
      >
        {chosen === 'other' && <NewErrorField text={text} read={read} type={type} words={words} />}
        {chosen === 'other' && <NewErrorAnswer read={read} {...props} />}
      </StepForm>
    </>
  );
}
