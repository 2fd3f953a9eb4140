import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { SiteLink } from '@/components/site/site-link';
import type { Language } from '@/lib/content/closed-sets';
import { keptDays } from '@/lib/store/kept-days';
import { maskText } from '@/lib/store/mask-text';
import type { Outcome, Said } from '@/lib/store/outcome';
import { outcomeLimits } from '@/lib/store/outcome-limits';
import type { Words } from '@/lib/words/en';
import { fill } from '@/lib/words/fill';
import { languageNames } from '@/lib/words/language-names';
import type { Asked } from './asked';
import { ExactText } from './exact-text';
import { makeId } from './make-id';
import { SendButtons } from './send-buttons';
import { useSending } from './use-sending';

export interface DraftProps {
  said: Said;
  asked: Asked;
  language: Language;
  mail: string;
  words: Words['feedback'];
  sent: (id: string) => void;
  cancel: () => void;
}

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="grid gap-x-4 border-b border-line py-2 last:border-0 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
    <dt className="text-muted">{name}</dt>
    <dd className="min-w-0 [overflow-wrap:anywhere]">{children}</dd>
  </div>
);

/** The outcome in words: each of its values stands here. */
function SentRows({ outcome, asked, words }: { outcome: Outcome } & Pick<DraftProps, 'asked' | 'words'>) {
  const { id, about, cause, said, reason, visit, language } = outcome;
  return (
    <dl className="text-s">
      <Row name={words.answer}>{words.said[said]}</Row>
      {about === 'guide' && <Row name={words.about}>{words.aboutGuide}</Row>}
      {cause && (
        <Row name={words.cause}>
          {asked.title} (<span className="font-mono">{cause}</span>)
        </Row>
      )}
      {reason && <Row name={words.reasonSent}>{reason}</Row>}
      {asked.steps.length > 0 && (
        <Row name={words.steps}>
          <ol className="list-decimal pl-5">
            {asked.steps.map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same step may be taken twice
              <li key={index}>{step}</li>
            ))}
          </ol>
        </Row>
      )}
      {visit && (
        <Row name={words.visit}>
          <span className="font-mono">{visit}</span>
        </Row>
      )}
      <Row name={words.language}>{languageNames[language]}</Row>
      <Row name={words.number}>
        <span className="font-mono">{id}</span>, {words.numberHelp}
      </Row>
    </dl>
  );
}

/** What will be sent, to read first. What stands here is what goes, to the letter. */
export function FeedbackDraft({ said, asked, language, mail, words, sent, cancel }: DraftProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const reasonId = useId();
  const [id] = useState(makeId);
  const [reason, setReason] = useState('');
  const sending = useSending('/api/feedback', () => sent(id));
  useEffect(() => heading.current?.focus(), []);

  const { about, cause, visit, minutes } = asked;
  const masked = maskText(reason, outcomeLimits.reason).trim();
  const outcome: Outcome = { id, about, language, cause, said, reason: masked || null, visit, minutes };
  const body = JSON.stringify(outcome, null, 2);
  const send = (event: FormEvent) => {
    event.preventDefault();
    void sending.send(body);
  };
  return (
    <form
      onSubmit={send}
      className="mt-4 flex max-w-column flex-col gap-4 rounded-control border border-line bg-raised p-4"
    >
      <h3 ref={heading} tabIndex={-1} className="text-m font-bold focus:outline-none">
        {words.heading}
      </h3>
      <div className="flex flex-col gap-1">
        <label htmlFor={reasonId}>{words.reason}</label>
        <p id={`${reasonId}-help`} className="text-s text-muted">
          {words.reasonHelp}
        </p>
        <textarea
          id={reasonId}
          aria-describedby={`${reasonId}-help`}
          rows={2}
          maxLength={outcomeLimits.reason}
          value={reason}
          readOnly={sending.isLocked}
          onChange={(event) => setReason(event.target.value)}
          className="w-full rounded-control border border-edge bg-paper px-3 py-2"
        />
      </div>
      <SentRows outcome={outcome} asked={asked} words={words} />
      <ExactText label={words.exact} text={body} />
      <p className="text-s text-muted">
        {fill(words.nothingElse, { days: keptDays.outcomes })} <SiteLink href="/privacy">{words.privacy}</SiteLink>
      </p>
      <SendButtons sending={sending} cancel={cancel} mail={mail} words={words} />
    </form>
  );
}
