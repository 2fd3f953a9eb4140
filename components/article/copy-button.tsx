'use client';

import { useState } from 'react';
import type { Words } from '@/lib/words/en';

type State = 'copy' | 'copied' | 'copyFailed';

/** Copies a command. Says whether it worked; without a script there is no button. */
export function CopyButton({ text, words }: { text: string; words: Pick<Words['command'], State> }) {
  const [state, setState] = useState<State>('copy');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      // No permission, or a page without TLS: the text can still be selected.
      setState('copyFailed');
    }
  };
  return (
    <button
      type="button"
      onClick={copy}
      onBlur={() => setState('copy')}
      className="screen-only min-h-8 rounded-control border border-edge bg-paper px-3 hover:bg-raised noscript:hidden"
    >
      <span aria-live="polite">{words[state]}</span>
    </button>
  );
}
