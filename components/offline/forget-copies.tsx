'use client';

import { useEffect, useState } from 'react';
import { QuietButton } from '@/components/guide/buttons';
import type { Words } from '@/lib/words/en';
import { allowCopies, areRefused, forgetCopies, refusal } from './copies';

type State = 'kept' | 'refused' | 'forgotten' | 'allowed';

/** Removes what is kept in this browser, for good, or makes copies again. */
export function ForgetCopies({ words }: { words: Words['offline'] }) {
  const [state, setState] = useState<State>('kept');
  useEffect(() => {
    if (areRefused()) setState('refused');
  }, []);
  const isRefused = state === 'refused' || state === 'forgotten';
  const forget = async () => {
    await forgetCopies();
    setState('forgotten');
  };
  const allow = async () => {
    await allowCopies();
    setState('allowed');
  };
  return (
    // Whoever refused finds it said without doing anything first.
    <div className="mt-3 noscript:hidden" data-now={refusal}>
      <QuietButton onClick={isRefused ? allow : forget}>{isRefused ? words.allow : words.forget}</QuietButton>
      <p role="status" className="mt-2 max-w-text text-s">
        {state === 'kept' ? '' : words[state]}
      </p>
    </div>
  );
}
