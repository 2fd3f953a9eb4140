import { useEffect, useId, useMemo, useState } from 'react';
import { CopyButton } from '@/components/article/copy-button';
import { downloadText } from '@/components/paste/download-text';
import { keptPaste } from '@/components/paste/tab-memory';
import { SiteLink } from '@/components/site/site-link';
import { formatHandOver, mailtoHandOver } from '@/lib/guide/format-hand-over';
import { handOver } from '@/lib/guide/hand-over';
import type { Step } from '@/lib/guide/next-step';
import { replyToVisit } from '@/lib/guide/reply-to-visit';
import { fill } from '@/lib/words/fill';
import { MainButton, QuietButton } from './buttons';
import { maskedError } from './masked-error';
import { StepHeading } from './step-heading';
import type { StepProps } from './step-props';

type Format = 'text' | 'markdown';

/**
 * The summary of the visit for a ticket. What stands in the field is what goes out, to the letter: the person can read and
 * change it first.
 */
function Summary({ guide, state, site, words }: Pick<StepProps, 'guide' | 'state' | 'site' | 'words'>) {
  const text = words.guide.handOver;
  const [format, setFormat] = useState<Format>('text');
  const [withError, setWithError] = useState(false);
  const [error, setError] = useState<string>();
  useEffect(() => {
    const kept = keptPaste();
    if (kept?.paste.text) setError(maskedError(kept.paste.text, kept.report, words));
  }, [words]);
  const summary = useMemo(
    () =>
      handOver(guide, state.visit, {
        site: window.location.origin,
        error: withError ? error : undefined,
        ticks: state.ticks,
        until: state.until,
      }),
    [guide, state, withError, error],
  );
  const written = useMemo(() => formatHandOver(summary, format, words), [summary, format, words]);
  const [edited, setEdited] = useState<{ of: string; text: string }>();
  const shown = edited?.of === written ? edited.text : written;
  const reply = useMemo(() => replyToVisit(guide, state.visit), [guide, state]);
  const fieldId = useId();
  const formatId = useId();
  const errorId = useId();
  const errorHelpId = useId();
  return (
    <div className="mt-6 flex flex-col gap-4">
      <p className="max-w-column">{text.help}</p>
      {error === undefined ? (
        <p className="max-w-column text-s text-muted">{text.noError}</p>
      ) : (
        <p className="flex max-w-column items-start gap-3">
          <input
            id={errorId}
            type="checkbox"
            aria-describedby={errorHelpId}
            checked={withError}
            onChange={(event) => setWithError(event.target.checked)}
            className="mt-0.5 size-6 shrink-0 accent-accent"
          />
          <span>
            <label htmlFor={errorId} className="font-bold">
              {text.withError}
            </label>
            <span id={errorHelpId} className="block text-s text-muted">
              {text.withErrorHelp}
            </span>
          </span>
        </p>
      )}
      <p className="flex flex-wrap items-center gap-3">
        <label htmlFor={formatId}>{text.format}</label>
        <select
          id={formatId}
          value={format}
          onChange={(event) => setFormat(event.target.value as Format)}
          className="min-h-10 rounded-control border border-edge bg-paper px-3"
        >
          <option value="text">{text.asText}</option>
          <option value="markdown">{text.asMarkdown}</option>
        </select>
      </p>
      <label htmlFor={fieldId} className="font-bold">
        {text.summary}
      </label>
      <textarea
        id={fieldId}
        rows={16}
        value={shown}
        spellCheck={false}
        onChange={(event) => setEdited({ of: written, text: event.target.value })}
        className="w-full rounded-control border border-edge bg-raised p-3 font-mono text-s"
      />
      <p className="flex flex-wrap items-center gap-3">
        <CopyButton text={shown} words={{ copy: text.copy, copied: text.copied, copyFailed: text.copyFailed }} />
        <QuietButton onClick={() => downloadText(shown, format === 'text' ? 'hand-over.txt' : 'hand-over.md')}>
          {text.download}
        </QuietButton>
        <a
          href={
            mailtoHandOver(summary, words, site.support.mail, edited?.of === written ? edited.text : undefined).link
          }
          className="inline-block min-h-8 py-1 text-accent underline underline-offset-4"
        >
          {fill(text.mail, { name: site.support.name })}
        </a>
      </p>
      {reply && (
        <p className="text-s">
          <SiteLink href={`/desk/reply#${reply}`} className="inline-block py-1">
            {words.article.reply}
          </SiteLink>
        </p>
      )}
    </div>
  );
}

/** The summary on top of a step, at any time. */
export function HandOverView({ guide, state, go, act, takesFocus, site, words }: StepProps) {
  const text = words.guide.handOver;
  const { summary: _, ...rest } = state;
  return (
    <>
      <StepHeading takesFocus={takesFocus}>{text.heading}</StepHeading>
      <Summary guide={guide} state={rest} site={site} words={words} />
      <p className="mt-8 flex flex-wrap gap-3">
        <MainButton type="button" onClick={() => act({ did: 'handed-over' })}>
          {text.done}
        </MainButton>
        <QuietButton onClick={() => go(rest)}>{text.close}</QuietButton>
      </p>
    </>
  );
}

/** Where no check helps any more: the hand-over, or more checks all the same. */
export function ProposeHandOverView({ step, ...props }: StepProps & { step: Step & { kind: 'propose-hand-over' } }) {
  const { guide, state, act, back, takesFocus, site, words } = props;
  const text = words.guide.handOver;
  return (
    <>
      <StepHeading takesFocus={takesFocus}>{text.propose}</StepHeading>
      <p className="mt-3 max-w-column">{text.because[step.because]}</p>
      <Summary guide={guide} state={state} site={site} words={words} />
      <p className="mt-8 flex flex-wrap gap-3">
        <MainButton type="button" onClick={() => act({ did: 'handed-over' })}>
          {text.done}
        </MainButton>
        {step.canGoOn && <QuietButton onClick={() => act({ did: 'went-on' })}>{text.goOn}</QuietButton>}
        {back && <QuietButton onClick={back}>{words.guide.back}</QuietButton>}
      </p>
    </>
  );
}

/** The end where somebody else goes on. */
export function HandedOverView({ guide, state, back, takesFocus, site, words }: StepProps) {
  const text = words.guide.handOver;
  return (
    <>
      <StepHeading takesFocus={takesFocus}>{text.doneHeading}</StepHeading>
      <p className="mt-3 max-w-column">{text.doneText}</p>
      <Summary guide={guide} state={state} site={site} words={words} />
      <p className="mt-8">{back && <QuietButton onClick={back}>{text.reopen}</QuietButton>}</p>
    </>
  );
}
