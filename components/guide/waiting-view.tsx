import { useId, useState } from 'react';
import { localMoment } from '@/components/site/local-time';
import { findCause } from '@/lib/guide/find-cause';
import type { Step } from '@/lib/guide/next-step';
import { fill, formatMoment, formatTime } from '@/lib/words/fill';
import { MainButton, QuietButton } from './buttons';
import { CopyField } from './copy-field';
import { saveCalendar } from './save-calendar';
import { StepHeading } from './step-heading';
import type { StepProps } from './step-props';

type Props = StepProps & { step: Step & { kind: 'waiting' } };

/** What is waited for when the fix doesn't say: mailboxes and licences can take a day. */
const longestWait = 24 * 60;

/** A change that needs time: until when, how to be reminded, and a link that comes back here. */
export function WaitingView({ step, guide, state, go, back, takesFocus, words }: Props) {
  const text = words.guide.waiting;
  const cause = findCause(guide, step.cause);
  const fix = cause?.fixes.find(({ id }) => id === step.fix);
  const minutes = fix && fix.waitMinutes > 0 ? fix.waitMinutes : longestWait;
  const [moment, setMoment] = useState(() => state.until ?? localMoment(new Date(Date.now() + minutes * 60_000)));
  const id = useId();
  const { until } = state;
  const save = async () => {
    if (!until) return;
    const { waitingEvent } = await import('@/lib/guide/calendar');
    const event = { title: cause?.title ?? '', until, link: window.location.href, visit: state.visit };
    saveCalendar(waitingEvent(event, words), `look-again-${until.slice(0, 10)}.ics`);
  };
  return (
    <>
      <StepHeading above={cause?.title} takesFocus={takesFocus}>
        {text.heading}
      </StepHeading>
      <div className="mt-4 flex max-w-column flex-col gap-4">
        <p>
          {fix && fix.waitMinutes > 0 ? fill(text.text, { time: formatTime(words, fix.waitMinutes) }) : text.unknown}
        </p>
        <div className="screen-only flex flex-col gap-2">
          <label htmlFor={id}>{text.until}</label>
          <span className="flex flex-wrap gap-3">
            <input
              id={id}
              type="datetime-local"
              value={moment}
              onChange={(event) => setMoment(event.target.value)}
              className="min-h-11 max-w-full rounded-control border border-edge bg-paper px-3 text-s"
            />
            <QuietButton
              disabled={moment === ''}
              onClick={() => go({ ...state, until: moment.slice(0, 16) }, 'replace')}
            >
              {text.save}
            </QuietButton>
          </span>
        </div>
        <div role="status" className="flex flex-col gap-1">
          {until && <p className="font-bold">{fill(text.set, { time: formatMoment(words.language, until) })}</p>}
          {until && until <= localMoment(new Date()) && <p>{text.passed}</p>}
        </div>
        {until && (
          <>
            <CopyField
              label={text.link}
              text={window.location.href}
              words={{
                copy: words.guide.copyLink,
                copied: words.guide.linkCopied,
                copyFailed: words.command.copyFailed,
              }}
            />
            <p className="screen-only">
              <QuietButton onClick={save}>{text.calendar}</QuietButton>
            </p>
          </>
        )}
      </div>
      <p className="screen-only mt-8 flex flex-wrap gap-3">
        {/* The last thing done was to wait: without it, the question how it went stands there again. */}
        {back && (
          <MainButton type="button" onClick={back}>
            {text.check}
          </MainButton>
        )}
      </p>
    </>
  );
}
