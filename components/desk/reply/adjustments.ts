import { useState } from 'react';

interface Adjusted {
  /** The text as it was written before somebody changed it. */
  of: string;
  text: string;
}

/** What was changed, by the version that it belongs to: the last one last. */
export type Adjustments = ReadonlyMap<string, Adjusted>;

export interface AdjustedText {
  text: string;
  /** `outdated`: what was chosen or filled in since then is not in it. */
  state: 'fresh' | 'changed' | 'outdated';
  adjust: (text: string) => void;
  startOver: () => void;
  /** The version that was changed last, where this one wasn't. */
  elsewhere: string | undefined;
}

/** Held by what stays while texts come and go. */
export const useAdjustments = () => useState<Adjustments>(new Map());

/**
 * A written text that a person may change. What was changed stays with its version, so that no choice loses it: whoever
 * comes back to that version finds it as they left it. `version` is the address of the choices.
 */
export function adjustedText(
  [all, set]: ReturnType<typeof useAdjustments>,
  version: string,
  written: string,
): AdjustedText {
  const own = all.get(version);
  const others = () => new Map([...all].filter(([other]) => other !== version));
  return {
    text: own?.text ?? written,
    state: own ? (own.of === written ? 'changed' : 'outdated') : 'fresh',
    adjust: (text) => set(others().set(version, { of: own?.of ?? written, text })),
    startOver: () => set(others()),
    elsewhere: own ? undefined : [...all.keys()].at(-1),
  };
}
