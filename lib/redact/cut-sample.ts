import type { Span } from '../match/read/mapped-text';

/** Up to this many characters a text is a sample as it is: 20 KB, as much as the field holds. */
export const longestSample = 20 * 1024;
/** Of a longer one, so much from its start and from its end. */
const ofEach = 5 * 1024;
/** Lines longer than this are left out: a cut inside a line could part a secret from the word that gives it away. */
const longestLine = 2 * 1024;
/** So many lines stand around what was recognised. */
const linesAround = 3;

/** Whole lines from the start, at most so many characters; of a first line that is longer, its beginning to a space. */
function endOfHead(text: string): number {
  const lineEnd = text.lastIndexOf('\n', ofEach) + 1;
  if (lineEnd > 0) return lineEnd;
  const gap = text.slice(0, ofEach).search(/[\s,;"]\S{0,1024}$/);
  return gap > 0 ? gap : ofEach;
}

function startOfTail(text: string): number {
  const lineStart = text.indexOf('\n', text.length - ofEach) + 1;
  return lineStart > 0 ? lineStart : text.length;
}

/** The lines around a place, or undefined where one of them is too long. */
function linesAt(text: string, { start, end }: Span): Span | undefined {
  let from = start;
  for (let line = 0; line <= linesAround && from > 0; line++) {
    const before = text.lastIndexOf('\n', from - 2) + 1;
    if (from - before > longestLine) {
      if (line === 0) return undefined;
      break;
    }
    from = before;
  }
  let to = end;
  for (let line = 0; line <= linesAround && to < text.length; line++) {
    const next = text.indexOf('\n', to);
    const after = next < 0 ? text.length : next + 1;
    if (after - to > longestLine) {
      if (line === 0) return undefined;
      break;
    }
    to = after;
  }
  return { start: from, end: to };
}

/**
 * What of a text becomes a sample: all of it up to 20 KB; of a longer one its first and last 5 KB and the lines around
 * what was recognised, as long as they fit. Line breaks become `\n`, and the last line ends with one. What is left out
 * is named by `gap`, which is given the number of characters.
 */
export function cutSample(paste: string, recognised: Span[], gap: (count: number) => string): string {
  const whole = (text: string) => `${text.replace(/\r\n?/g, '\n').trimEnd()}\n`;
  if (paste.length <= longestSample) return whole(paste);
  const shown: Span[] = [
    { start: 0, end: endOfHead(paste) },
    { start: startOfTail(paste), end: paste.length },
  ];
  let left = longestSample - 2 * ofEach;
  for (const span of recognised) {
    const lines = linesAt(paste, span);
    if (!lines || lines.end - lines.start > left) continue;
    left -= lines.end - lines.start;
    shown.push(lines);
  }
  let read = 0;
  let sample = '';
  for (const { start, end } of shown.sort((a, b) => a.start - b.start)) {
    if (end <= read) continue;
    if (start > read) sample += `${sample.endsWith('\n') || sample === '' ? '' : '\n'}${gap(start - read)}\n`;
    sample += paste.slice(Math.max(start, read), end);
    read = end;
  }
  if (read < paste.length) sample += `\n${gap(paste.length - read)}`;
  return whole(sample);
}
