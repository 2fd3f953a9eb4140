import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { ExactText } from '@/components/feedback/exact-text';
import { makeId } from '@/components/feedback/make-id';
import { SendButtons } from '@/components/feedback/send-buttons';
import { useSending } from '@/components/feedback/use-sending';
import { SiteLink } from '@/components/site/site-link';
import type { Language } from '@/lib/content/closed-sets';
import { cleanText } from '@/lib/store/clean-text';
import { keptDays } from '@/lib/store/kept-days';
import { maskText } from '@/lib/store/mask-text';
import type { Miss } from '@/lib/store/outcome';
import { outcomeLimits } from '@/lib/store/outcome-limits';
import type { Words } from '@/lib/words/en';
import { fill } from '@/lib/words/fill';

export interface MissDraftProps {
  text: string;
  language: Language;
  mail: string;
  words: Words['feedback'];
  sent: (id: string) => void;
  cancel: () => void;
}

const most = outcomeLimits.text;

/** The text that will be sent, to the letter, in a field where it can be changed. What a change brings in is masked too. */
export function MissDraft({ text: given, language, mail, words, sent, cancel }: MissDraftProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const fieldId = useId();
  const [id] = useState(makeId);
  const [text, setText] = useState(() => maskText(given, most));
  const [problem, setProblem] = useState<'empty' | 'masked'>();
  const sending = useSending('/api/misses', () => sent(id));
  useEffect(() => field.current?.focus(), []);

  const isCut = given.length > most;
  const body = JSON.stringify({ id, text, language } satisfies Miss, null, 2);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const masked = maskText(text, most);
    if (text.trim() === '') setProblem('empty');
    else if (masked !== text && problem !== 'masked') {
      setText(masked);
      setProblem('masked');
    } else {
      setProblem(undefined);
      void sending.send(body);
    }
  };
  return (
    <form onSubmit={send} className="flex flex-col gap-3 border-t border-line pt-4">
      <label htmlFor={fieldId} className="font-bold">
        {words.miss.label}
      </label>
      <p id={`${fieldId}-help`} className="text-s text-muted">
        {words.miss.help} {isCut && fill(words.miss.cut, { count: new Intl.NumberFormat(language).format(most) })}
      </p>
      <textarea
        ref={field}
        id={fieldId}
        aria-describedby={`${fieldId}-help`}
        aria-invalid={problem === 'empty'}
        rows={10}
        maxLength={most}
        spellCheck={false}
        value={text}
        readOnly={sending.isLocked}
        onChange={(event) => {
          setText(cleanText(event.target.value));
          setProblem(undefined);
        }}
        className="w-full rounded-control border border-edge bg-raised p-3 font-mono text-s"
      />
      <p role="alert" className="font-bold text-bad empty:hidden">
        {problem && words.miss[problem]}
      </p>
      <ExactText label={words.exact} text={body} />
      <p className="text-s text-muted">
        {fill(words.nothingElse, { days: keptDays.misses })} <SiteLink href="/privacy">{words.privacy}</SiteLink>
      </p>
      <SendButtons sending={sending} cancel={cancel} mail={mail} words={words} />
    </form>
  );
}
