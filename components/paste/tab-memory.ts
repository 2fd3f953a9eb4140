import type { Corrections } from '@/lib/match/answer';
import type { Report } from '@/lib/match/report';

/** The visitor's text, and the name of the file it came from. */
export interface Paste {
  text: string;
  name?: string;
  /** Where the last part begins that was read from a picture, and may be misread. */
  readFrom?: number;
}

export interface Kept {
  /** Its text is empty where a link carried facts alone. */
  paste: Paste;
  report: Report;
  /** What the visitor, or the link they came by, says of the setting. */
  corrections: Corrections;
  /** Whether the text came with a link, so that nobody has seen yet what it shows. */
  isFromLink?: true;
}

/*
 * The one thing that outlives a page: whoever goes from a result to its article and back finds the text again. It may
 * stand neither in the address nor in the browser's storage, so it is kept in the memory of this tab alone and is gone
 * with a reload.
 */
let kept: Kept | undefined;
const listeners = new Set<() => void>();

function keep(next: Kept | undefined): void {
  kept = next;
  for (const listener of listeners) listener();
}

export const keepPaste = (paste: Paste, report: Report, corrections: Corrections = {}): void =>
  keep({ paste, report, corrections });
/** Keeps the text of a link, which comes to a page that is already drawn. */
export const keepFromLink = (paste: Paste, report: Report, corrections: Corrections): void =>
  keep({ paste, report, corrections, isFromLink: true });
export const forgetPaste = (): void => keep(undefined);
export const keptPaste = (): Kept | undefined => kept;

/** A text that another part of the page hands to the box, which then asks what it shows. */
let handed: Paste | undefined;

export function handToBox(paste: Paste): void {
  handed = paste;
  for (const listener of listeners) listener();
}
/** What was handed to the box, once. */
export function takeHanded(): Paste | undefined {
  const taken = handed;
  handed = undefined;
  return taken;
}

/** Calls back whenever what is kept changes, or a text is handed to the box. Returns how to end that. */
export function watchPaste(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
