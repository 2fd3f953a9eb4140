import { useEffect, useId, useState } from 'react';
import { today } from '@/components/site/local-time';
import { SiteLink } from '@/components/site/site-link';
import { findCause } from '@/lib/guide/find-cause';
import type { Step } from '@/lib/guide/next-step';
import { type PutBack, putBackList } from '@/lib/guide/put-back';
import { fill } from '@/lib/words/fill';
import { MainButton, QuietButton } from './buttons';
import { forgetVisit } from './kept-visit';
import { PutBackList } from './put-back-list';
import { saveCalendar } from './save-calendar';
import { StepHeading } from './step-heading';
import type { StepProps } from './step-props';

type Props = StepProps & { step: Step & { kind: 'fixed' } };

/** A day for the put-it-back list, as a file for the person's own calendar. */
function Reminder({ list, state, words }: { list: PutBack[] } & Pick<Props, 'state' | 'words'>) {
  const [day, setDay] = useState('');
  const [isMissing, setMissing] = useState(false);
  const id = useId();
  const text = words.guide.fixed;
  const save = async () => {
    if (day === '') return setMissing(true);
    const { putBackEvent } = await import('@/lib/guide/calendar');
    const link = window.location.href;
    saveCalendar(putBackEvent({ list, day, link, visit: state.visit }, words), `put-it-back-${day}.ics`);
  };
  return (
    <div className="screen-only flex flex-col gap-2">
      <label htmlFor={id}>{text.day}</label>
      <span className="flex flex-wrap gap-3">
        <input
          id={id}
          type="date"
          min={today()}
          value={day}
          aria-invalid={isMissing}
          onChange={(event) => {
            setDay(event.target.value);
            setMissing(false);
          }}
          className="min-h-11 rounded-control border border-edge bg-paper px-3"
        />
        <MainButton type="button" onClick={save}>
          {text.calendar}
        </MainButton>
        <QuietButton onClick={() => window.print()}>{text.print}</QuietButton>
      </span>
      <p role="alert" className="font-bold text-bad empty:hidden">
        {isMissing ? text.dayMissing : ''}
      </p>
    </div>
  );
}

/** The good end: what this visit loosened, with the steps that put it back. */
export function FixedView({ step, guide, state, back, takesFocus, words }: Props) {
  const text = words.guide.fixed;
  const list = putBackList(guide, state.visit);
  const cause = findCause(guide, step.cause);
  useEffect(forgetVisit, []);
  return (
    <>
      <StepHeading takesFocus={takesFocus}>{text.heading}</StepHeading>
      <p className="mt-3 max-w-column">{fill(text.text, { title: cause?.title ?? '' })}</p>
      {list.length === 0 ? (
        <p className="mt-3 max-w-column">{text.nothing}</p>
      ) : (
        <div className="mt-8 flex flex-col gap-6">
          <h2 className="text-l font-bold">{text.putBack}</h2>
          <p className="max-w-column">{text.putBackHelp}</p>
          <Reminder list={list} state={state} words={words} />
          {list.map((item) => (
            <PutBackList key={`${item.cause} ${item.fix}`} item={item} guide={guide} words={words} />
          ))}
        </div>
      )}
      <p className="screen-only mt-8 flex flex-wrap items-center gap-4">
        {back && <QuietButton onClick={back}>{words.guide.back}</QuietButton>}
        <SiteLink href="/" className="inline-block min-h-8 py-1">
          {text.again}
        </SiteLink>
      </p>
    </>
  );
}
