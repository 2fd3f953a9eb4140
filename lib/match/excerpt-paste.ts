import type { Span } from './read/mapped-text';

/** A piece of a paste that is shown, with what is marked in it; or a gap that is not shown. */
export type ExcerptPart =
  | { kind: 'shown'; start: number; end: number; marks: Span[] }
  | { kind: 'gap'; start: number; end: number };

/** A line longer than this is cut around its evidence: a minified JSON answer is one line of 100 KB. */
const longestSide = 240;
/** A gap this short is shown rather than folded away: the button would take more room than the text. */
const shortestGap = 80;

function lineAround(text: string, { start, end }: Span): Span {
  const before = text.lastIndexOf('\n', start - 1) + 1;
  const after = text.indexOf('\n', end);
  return {
    start: Math.max(before, start - longestSide, 0),
    end: Math.min(after < 0 ? text.length : after, end + longestSide),
  };
}

function merge(spans: Span[], gap: number): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && span.start - last.end <= gap) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

/**
 * Cuts a paste down to the lines that hold evidence and what was opened by hand:
 *
 *     gap · shown (marks) · gap · shown · gap
 *
 * The parts cover the whole paste in order. Marks never overlap. Without evidence or anything opened, all is one gap.
 */
export function excerptPaste(text: string, evidence: Span[], opened: Span[] = []): ExcerptPart[] {
  const marks = merge(evidence, -1);
  const shown = merge([...marks.map((mark) => lineAround(text, mark)), ...opened], shortestGap);
  const parts: ExcerptPart[] = [];
  let read = 0;
  for (const { start, end } of shown) {
    const from = start - read <= shortestGap ? read : start;
    if (from > read) parts.push({ kind: 'gap', start: read, end: from });
    parts.push({
      kind: 'shown',
      start: from,
      end,
      marks: marks.filter((mark) => mark.start >= from && mark.end <= end),
    });
    read = end;
  }
  const last = parts.at(-1);
  if (last?.kind === 'shown' && text.length - read <= shortestGap) last.end = text.length;
  else if (read < text.length) parts.push({ kind: 'gap', start: read, end: text.length });
  return parts;
}
