import type { Span } from '../match/read/mapped-text';
import type { Kind } from './kinds';

/** A piece to be masked, where it stands in the text it was found in, and what it says once encodings are undone. */
export interface Find extends Span {
  kind: Kind;
  value: string;
}

/** A find at a place of a text; its value is what stands there. */
export const findAt = (kind: Kind, text: string, start: number, end: number): Find => ({
  kind,
  start,
  end,
  value: text.slice(start, end),
});
