import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { insightsWords } from '@/lib/words/insights-words';
import type { AskProblem } from './ask-insights';
import { sayProblem } from './say-problem';

const { signIn: words, problem: problemWords } = insightsWords;

interface Props {
  /** Why somebody who was signed in isn't any more. */
  said: 'over' | 'out' | undefined;
  signIn: (password: string) => Promise<AskProblem | undefined>;
}

/** One field, and what is wrong in words beside it. What was typed stays in it. */
export function SignInForm({ said, signIn }: Props) {
  const [password, setPassword] = useState('');
  const [isShown, setShown] = useState(false);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const fieldId = useId();
  const problemId = useId();
  useEffect(() => {
    // Whoever just lost the page they were on goes on here; whoever only arrived begins at its top.
    if (said) field.current?.focus();
  }, [said]);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending) return;
    setProblem(undefined);
    setSending(true);
    const found = password === '' ? problemWords.empty : await signIn(password).then((one) => one && sayProblem(one));
    setSending(false);
    if (found === undefined) return;
    setProblem(found);
    field.current?.focus();
  };

  return (
    <form onSubmit={send} noValidate className="mt-8 flex max-w-column flex-col gap-3">
      <h2 className="text-xl font-bold">{words.title}</h2>
      <p role="status" className={said ? 'font-bold' : 'hidden'}>
        {said && words[said]}
      </p>
      <p>{words.help}</p>
      <p className="flex flex-col gap-1">
        <label htmlFor={fieldId} className="font-bold">
          {words.password}
        </label>
        <input
          ref={field}
          id={fieldId}
          type={isShown ? 'text' : 'password'}
          name="password"
          autoComplete="current-password"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={200}
          value={password}
          aria-invalid={problem !== undefined}
          aria-describedby={problemId}
          onChange={(event) => setPassword(event.target.value)}
          className="min-h-11 max-w-sm rounded-control border-2 border-edge bg-paper px-3 aria-invalid:border-bad"
        />
      </p>
      <div id={problemId} role="alert" className="max-w-text font-bold text-bad empty:hidden">
        {problem}
      </div>
      <label className="flex min-h-8 items-center gap-3 self-start text-s">
        <input
          type="checkbox"
          checked={isShown}
          onChange={(event) => setShown(event.target.checked)}
          className="size-5 shrink-0 accent-accent"
        />
        {words.show}
      </label>
      <p>
        <button
          type="submit"
          aria-disabled={isSending}
          className="min-h-11 rounded-control bg-accent px-6 font-bold text-on-accent"
        >
          {isSending ? words.sending : words.send}
        </button>
      </p>
    </form>
  );
}
