import type { Span } from '../match/read/mapped-text';

/** A value after its key; quotes around it are not part of it. */
export interface Value extends Span {
  isQuoted: boolean;
}

const closing: Record<string, string> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”',
  '„': '“',
  '«': '»',
  '‘': '’',
  '‚': '‘',
};
/** A quoted value that is longer has lost its second quote. */
const longestQuoted = 8 * 1024;
/** JSON in JSON in JSON writes a quote with seven backslashes. */
const mostBackslashes = 8;

const backslashesBefore = (text: string, at: number) => {
  let count = 0;
  while (count < mostBackslashes && text[at - 1 - count] === '\\') count++;
  return count;
};

/** From an opening quote to the one that is escaped as little: `\"Win\\\"ter\"` ends at the last one. */
function readQuoted(text: string, start: number, quote: string, depth: number, longest: number): Value | undefined {
  const last = Math.min(text.length, start + Math.min(longest, longestQuoted));
  for (let at = start; at < last; at++) {
    const char = text[at];
    if (char === '\n') return undefined;
    if (char !== quote || (quote === "'" && /[\p{L}\p{N}]/u.test(text[at + 1] ?? ''))) continue;
    const before = backslashesBefore(text, at);
    if (before <= depth || quote !== '"') return { start, end: Math.max(start, at - before), isQuoted: true };
  }
  return undefined;
}

/* Looks ahead over a bounded piece each. */
const nextKey = /[ \t]{0,2}["']?[\p{L}_][\p{L}\p{N}_.-]{0,40}["']?[=:]/uy;
const escapedBreak = /\\[nrt](?=AADSTS|0x|\d{3}\b|\d\.\d|\\|[A-Za-z_-]{2,24}[:=])/y;
const tag = /<[/a-zA-Z!]/y;
const matchesAt = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

function endsAt(text: string, at: number): boolean {
  const char = text[at] ?? ' ';
  const next = text[at + 1] ?? ' ';
  if (/[\s"`>\u00a0“”«»]/.test(char)) return true;
  if (char === '<') return matchesAt(tag, text, at);
  if (char === "'") return !/[\p{L}\p{N}]/u.test(next);
  if (char === '\\') return matchesAt(escapedBreak, text, at);
  if (/[,;&|]/.test(char)) return /[\s"'`]/.test(next) || matchesAt(nextKey, text, at + 1);
  return false;
}

const opening: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

/** Without quotes: to the next space, tag or key. A bracket or full stop at its end belongs to the text around it. */
function readBare(text: string, start: number, longest: number): Value | undefined {
  let end = start;
  const last = Math.min(text.length, start + longest);
  while (end < last && !endsAt(text, end)) end++;
  const value = text.slice(start, end);
  let length = value.replace(/\\{1,8}$/, '').length;
  for (let char = value[length - 1] ?? ''; /[)\]}.,;:]/.test(char); char = value[length - 1] ?? '') {
    if (opening[char] && value.slice(0, length - 1).includes(opening[char] ?? '')) break;
    length--;
  }
  return length > 0 ? { start, end: start + length, isQuoted: false } : undefined;
}

/**
 * Reads the value that starts at a place: in quotes, which JSON in a log may have escaped, or bare. A loop from left to
 * right that looks at every character once. Whoever may refuse the value and read on inside it gives a `longest`.
 */
export function readValue(text: string, at: number, longest = Number.POSITIVE_INFINITY): Value | undefined {
  let start = at;
  while (start - at < mostBackslashes && text[start] === '\\') start++;
  const quote = closing[text[start] ?? ''];
  if (quote === undefined) return readBare(text, at, longest);
  return readQuoted(text, start + 1, quote, start - at, longest) ?? readBare(text, start + 1, longest);
}
