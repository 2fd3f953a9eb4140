import type { Root } from 'mdast';
import { useId, useMemo } from 'react';
import { QuietButton, TextButton } from '@/components/guide/buttons';
import { formatReplyText } from '@/lib/reply/format-reply-text';
import { formatReplyAddress } from '@/lib/reply/reply-address';
import type { ReplyChoices } from '@/lib/reply/reply-choices';
import { fill } from '@/lib/words/fill';
import type { ReplyDeskWords } from '@/lib/words/reply-words';
import { adjustedText, type useAdjustments } from './adjustments';
import { CopyReply } from './copy-reply';
import { go } from './go';
import { MailField } from './mail-field';
import { plainText, withLineBreaks } from './mail-html';
import { useWriter } from './use-writer';

interface Props {
  reply: Root;
  choices: ReplyChoices;
  adjustments: ReturnType<typeof useAdjustments>;
  /** What choices are called, for the way back to them. */
  nameOf: (address: string) => string;
  words: ReplyDeskWords;
}

interface WrittenProps extends Props {
  write: (reply: Root) => string;
}

function WrittenReply({ reply, choices, adjustments, nameOf, words, write }: WrittenProps) {
  const labelId = useId();
  const helpId = useId();
  const written = useMemo(() => write(reply), [write, reply]);
  const version = formatReplyAddress(choices);
  const { text, state, adjust, startOver, elsewhere } = adjustedText(adjustments, version, written);
  const isMail = choices.format === 'html';
  const copied = useMemo(() => {
    if (!isMail) return { text };
    if (state === 'fresh') return { text: formatReplyText(reply), html: text };
    return { text: plainText(text), html: withLineBreaks(text) };
  }, [isMail, text, state, reply]);
  return (
    <div className="mt-3 flex flex-col gap-3">
      <p id={helpId} className="max-w-text text-s text-muted">
        {words.readFirst}
      </p>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <CopyReply {...copied} words={words} />
        {state !== 'fresh' && <QuietButton onClick={startOver}>{words.startOver}</QuietButton>}
      </p>
      <p role="status" className={`text-s ${state === 'outdated' ? 'font-bold' : 'text-muted'} empty:hidden`}>
        {state === 'changed' && words.changed}
        {state === 'outdated' && words.outdated}
        {elsewhere !== undefined && words.changedElsewhere}
      </p>
      {elsewhere !== undefined && (
        <p>
          <TextButton onClick={() => go(elsewhere)}>{fill(words.goBack, { version: nameOf(elsewhere) })}</TextButton>
        </p>
      )}
      <label id={labelId} htmlFor={isMail ? undefined : `${labelId}-field`} className="sr-only">
        {words.field}
      </label>
      {isMail ? (
        <MailField labelledBy={labelId} describedBy={helpId} lang={choices.language} html={text} change={adjust} />
      ) : (
        <textarea
          id={`${labelId}-field`}
          aria-describedby={helpId}
          rows={Math.min(40, text.split('\n').length + 2)}
          lang={choices.language}
          value={text}
          spellCheck={false}
          onChange={(event) => adjust(event.target.value)}
          className="w-full rounded-control border-2 border-edge bg-paper p-4 font-mono text-s"
        />
      )}
    </div>
  );
}

/** The reply, to be read, changed and copied. What stands in the field is what is copied, to the letter. */
export function ReplyField(props: Props) {
  const writer = useWriter(props.choices.format);
  const { words } = props;
  if (writer.state === 'loading') return <p className="mt-3 min-h-96 text-muted">{words.making}</p>;
  if (writer.state === 'failed')
    return (
      <p className="mt-3 flex flex-wrap items-center gap-4">
        {words.failed} <QuietButton onClick={writer.retry}>{words.retry}</QuietButton>
      </p>
    );
  return <WrittenReply {...props} write={writer.value} />;
}
