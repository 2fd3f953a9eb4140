import type { Report } from '@/lib/match/report';

/** The visitor's text, and the name of the file it came from. */
export interface Paste {
  text: string;
  name?: string;
}

interface Kept {
  paste: Paste;
  report: Report;
}

/*
 * The one thing that outlives a page: whoever goes from a result to its article and back finds the text again. It may
 * stand neither in the address nor in the browser's storage, so it is kept in the memory of this tab alone and is gone
 * with a reload.
 */
let kept: Kept | undefined;

export const keepPaste = (paste: Paste, report: Report): void => {
  kept = { paste, report };
};
export const forgetPaste = (): void => {
  kept = undefined;
};
export const keptPaste = (): Kept | undefined => kept;
