'use client';

import { type ComponentType, useEffect, useRef, useState } from 'react';
import { SiteLink } from '@/components/site/site-link';
import type { Language } from '@/lib/content/closed-sets';
import type { Said } from '@/lib/store/outcome';
import type { Words } from '@/lib/words/en';
import { fill } from '@/lib/words/fill';
import type { Asked } from './asked';
import type { DraftProps } from './feedback-draft';
import { noteGiven, wasGiven } from './given-feedback';

export interface FeedbackProps {
  /** What stands for the page in the memory of the tab. */
  subject: string;
  /** What is asked about, at the moment of the answer. */
  ask: () => Asked;
  /** Where somebody goes for whom it didn't work. */
  next?: string | undefined;
  language: Language;
  mail: string;
  words: Words['feedback'];
}

const sayings: Said[] = ['fixed', 'not-fixed', 'not-mine'];

/** The answers as buttons. A click sends nothing: it loads and shows what would go. */
export function Feedback({ subject, ask, next, language, mail, words }: FeedbackProps) {
  const [chosen, setChosen] = useState<{ said: Said; asked: Asked }>();
  const [loaded, setLoaded] = useState<{ Draft: ComponentType<DraftProps> }>();
  const [isFailed, setFailed] = useState(false);
  const [sent, setSent] = useState<{ id: string; said: Said }>();
  const [isGiven, setGiven] = useState(false);
  const thanks = useRef<HTMLParagraphElement>(null);
  const buttons = useRef<HTMLParagraphElement>(null);
  useEffect(() => setGiven(wasGiven(subject)), [subject]);
  useEffect(() => {
    if (sent) thanks.current?.focus();
  }, [sent]);

  const choose = async (said: Said) => {
    setChosen({ said, asked: ask() });
    setFailed(false);
    if (loaded) return;
    try {
      const { FeedbackDraft } = await import('./feedback-draft');
      setLoaded({ Draft: FeedbackDraft });
    } catch {
      setChosen(undefined);
      setFailed(true);
    }
  };
  const cancel = () => {
    buttons.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    setChosen(undefined);
  };

  if (sent)
    return (
      <div className="flex max-w-text flex-col gap-2">
        <p ref={thanks} tabIndex={-1} className="font-bold focus:outline-none">
          {words.thanks}
        </p>
        <p className="text-s text-muted [overflow-wrap:anywhere]">{fill(words.thanksNumber, { id: sent.id })}</p>
        {next && sent.said !== 'fixed' && (
          <p>
            <SiteLink href={next} className="inline-block min-h-8 py-1">
              {words.next}
            </SiteLink>
          </p>
        )}
      </div>
    );
  if (isGiven) return <p>{words.given}</p>;
  return (
    <>
      <p ref={buttons} className="flex flex-wrap gap-3">
        {sayings.map((said) => (
          <button
            key={said}
            type="button"
            aria-pressed={chosen?.said === said}
            onClick={() => choose(said)}
            className="min-h-11 rounded-control border border-edge bg-paper px-5 hover:bg-raised aria-pressed:border-accent aria-pressed:bg-raised aria-pressed:underline aria-pressed:underline-offset-4"
          >
            {words.said[said]}
          </button>
        ))}
      </p>
      <p role="status" className="mt-2 text-s text-muted">
        {isFailed ? words.loadFailed : chosen && !loaded ? words.loading : words.help}
      </p>
      {chosen && loaded && (
        <loaded.Draft
          {...chosen}
          language={language}
          mail={mail}
          words={words}
          cancel={cancel}
          sent={(id) => {
            noteGiven(subject);
            setSent({ id, said: chosen.said });
          }}
        />
      )}
    </>
  );
}
