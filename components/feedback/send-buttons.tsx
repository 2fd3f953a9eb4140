import { MainButton, QuietButton } from '@/components/guide/buttons';
import type { Words } from '@/lib/words/en';
import type { Sending } from './use-sending';

interface Props {
  sending: Sending;
  cancel: () => void;
  mail: string;
  words: Words['feedback'];
}

/** Send, or don't; and why it didn't work. Stands in a form. */
export function SendButtons({ sending: { isSending, problem }, cancel, mail, words }: Props) {
  return (
    <>
      <div role="alert" className="border-l-4 border-bad pl-4 empty:hidden">
        {problem && (
          <p>
            {words.failed[problem]} {problem === 'refused' && <a href={`mailto:${mail}`}>{mail}</a>}
          </p>
        )}
      </div>
      <p className="flex flex-wrap gap-3">
        <MainButton aria-disabled={isSending}>
          <span aria-live="polite">{isSending ? words.sending : problem ? words.retry : words.send}</span>
        </MainButton>
        <QuietButton onClick={cancel}>{words.dontSend}</QuietButton>
      </p>
    </>
  );
}
