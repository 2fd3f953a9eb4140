import { QuietButton, TextButton } from '@/components/guide/buttons';
import { letterIn } from '@/lib/reply/compose-reply';
import type { ReplyHabits } from '@/lib/reply/reply-choices';
import { badPlaceholders } from '@/lib/reply/reply-template';
import type { ReplyWords } from '@/lib/reply/reply-words';
import { fill } from '@/lib/words/fill';
import { languageNames } from '@/lib/words/language-names';
import type { ReplyDeskWords } from '@/lib/words/reply-words';
import { TextField } from './text-field';
import type { TemplateState, TemplateUse } from './use-template';

const stateWords: Record<TemplateState, keyof ReplyDeskWords & `template${string}`> = {
  new: 'templateNew',
  kept: 'templateKept',
  changed: 'templateChanged',
  forgotten: 'templateForgotten',
  failed: 'templateFailed',
};

interface Props {
  use: TemplateUse;
  /** What is chosen now, to be kept along. */
  habits: ReplyHabits;
  /** The words of the reply's language. */
  reply: ReplyWords;
  words: ReplyDeskWords;
}

/** What stands in every reply: greeting and closing in the language of this one, signature, and the name of the tool. */
export function TemplateForm({ use: { template, state, change, keep, forget }, habits, reply, words }: Props) {
  const letter = letterIn(template, reply);
  const language = languageNames[reply.language];
  const setLetter = (changed: typeof letter) =>
    change({ ...template, letters: { ...template.letters, [reply.language]: changed } });
  const problem = (text: string) => {
    const bad = badPlaceholders(text);
    // What was written may hold braces, which mean nothing here.
    return bad.length > 0 ? words.bad.replace('{found}', () => bad.join(', ')) : undefined;
  };
  return (
    <details className="rounded-control border border-line">
      <summary className="min-h-11 cursor-pointer px-4 py-2 font-bold">{words.template}</summary>
      <div className="flex flex-col gap-4 px-4 pb-4">
        <p className="text-s text-muted">{words.templateHelp}</p>
        <TextField
          label={fill(words.greeting, { language })}
          value={letter.greeting}
          change={(greeting) => setLetter({ ...letter, greeting })}
          lang={reply.language}
          problem={problem(letter.greeting)}
        />
        <TextField
          label={fill(words.closing, { language })}
          value={letter.closing}
          change={(closing) => setLetter({ ...letter, closing })}
          rows={2}
          lang={reply.language}
          problem={problem(letter.closing)}
        />
        <TextField
          label={words.signature}
          value={template.signature}
          change={(signature) => change({ ...template, signature })}
          rows={3}
          problem={problem(template.signature)}
        />
        <TextField
          label={words.tool}
          value={template.tool}
          change={(tool) => change({ ...template, tool })}
          help={words.toolHelp}
        />
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <QuietButton onClick={() => keep({ length: habits.length, format: habits.format })}>
            {words.keepTemplate}
          </QuietButton>
          {(state === 'kept' || state === 'changed') && <TextButton onClick={forget}>{words.forget}</TextButton>}
        </p>
        <p className="text-s text-muted">{words.habits}</p>
        <p role="status" className="text-s text-muted">
          {words[stateWords[state]]}
        </p>
      </div>
    </details>
  );
}
