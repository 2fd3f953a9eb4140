/** Up to this many characters a paste is read whole. */
export const readWhole = 1024 * 1024;
/** Of a longer one, this many from its start and from its end. */
const readOfEach = 512 * 1024;

export interface TrimmedPaste {
  /** What is read. */
  text: string;
  /** Whether that is the whole paste. */
  whole: boolean;
  /** Length of the whole paste, in UTF-16 units. */
  length: number;
  /** How many units in the middle are left out. */
  skipped: number;
  /** Turns a position in `text` into one in the whole paste. */
  offsetInWhole(position: number): number;
}

/** Of more than 1 MB (in UTF-16 units) the first and the last 512 KB: errors stand where a log starts or ends. */
export function trimPaste(paste: string): TrimmedPaste {
  const { length } = paste;
  if (length <= readWhole)
    return { text: paste, whole: true, length, skipped: 0, offsetInWhole: (position) => position };
  const skipped = length - 2 * readOfEach;
  return {
    text: paste.slice(0, readOfEach) + paste.slice(length - readOfEach),
    whole: false,
    length,
    skipped,
    offsetInWhole: (position) => (position < readOfEach ? position : position + skipped),
  };
}
