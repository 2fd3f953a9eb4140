import type { Match } from '@/lib/match/answer';

/** A key of the guide's address: the visit begins with what this tab's paste showed. */
export const fromPaste = 'from';

/**
 * The address that begins a visit with what the paste of this tab shows. Another tab has no paste: there the id of the
 * match alone counts.
 */
export const startFromPaste = ({ kind, id }: Match): string =>
  `/guide#${kind === 'cause' ? 'about' : 'form'}=${id}&${fromPaste}=paste`;

export const beginsWithPaste = (fragment: string): boolean => /(^|&)from=paste(&|$)/.test(fragment);
