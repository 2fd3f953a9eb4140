import { useState } from 'react';
import { MainButton } from '@/components/guide/buttons';
import type { ReplyDeskWords } from '@/lib/words/reply-words';

type State = 'copy' | 'copied' | 'copiedPlain' | 'copyFailed';

interface Props {
  text: string;
  /** The same as HTML, for programs that take it. */
  html?: string | undefined;
  words: Pick<ReplyDeskWords, State>;
}

/** Puts both kinds on the clipboard, so that each program takes the one it knows. */
async function copyBoth(text: string, html: string): Promise<State> {
  try {
    const kinds = { 'text/html': html, 'text/plain': text };
    const blobs = Object.entries(kinds).map(([type, content]) => [type, new Blob([content], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return 'copied';
  } catch {
    // A browser that takes plain text only.
    await navigator.clipboard.writeText(text);
    return 'copiedPlain';
  }
}

/** Copies the reply. Says whether it worked. */
export function CopyReply({ text, html, words }: Props) {
  const [state, setState] = useState<State>('copy');
  const copy = async () => {
    try {
      if (html !== undefined) return setState(await copyBoth(text, html));
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      // No permission, or a page without TLS: the text can still be selected.
      setState('copyFailed');
    }
  };
  return (
    <MainButton type="button" onClick={copy} onBlur={() => setState('copy')}>
      <span aria-live="polite">{words[state]}</span>
    </MainButton>
  );
}
