import { type Find, findAt } from './find';
import { readValue } from './read-value';

const longestQuote = 8 * 1024;
const cookieHeader = /\b(?:set-)?cookie2?(?:\\{0,8}["'])?[ \t]{0,3}[:=][ \t]{0,3}/gi;

/** All of a header, or the quoted text it is: names of cookies say little, and each of them may hold a sign-in. */
export function* findCookies(text: string): Generator<Find> {
  cookieHeader.lastIndex = 0;
  for (let match = cookieHeader.exec(text); match; match = cookieHeader.exec(text)) {
    const at = match.index + match[0].length;
    const value = readValue(text, at, longestQuote);
    const start = value?.isQuoted ? value.start : at;
    const end = value?.isQuoted ? value.end : endOfHeader(text, at);
    if (!text.slice(start, end).includes('=')) continue;
    yield findAt('token', text, start, end);
    cookieHeader.lastIndex = end;
  }
}

/** A pair, its end, and the day that an `expires` writes with spaces. */
const pair = /[^\s;"'\\]{1,4096}/y;
const day = /,? \d{1,2}[ -]\w{3}[ -]\d{2,4} [\d:]{5,8}(?: GMT)?/y;
const nextPair = /(?:secure|httponly|partitioned)\b|[^\s;,="']{1,80}=/iy;
const between = /[;,]?[ \t]{1,3}/y;

/** A header of cookies goes on as long as a semicolon or a comma stands before the next space. */
function endOfHeader(text: string, at: number): number {
  let end = at;
  const reads = (pattern: RegExp) => {
    pattern.lastIndex = end;
    const found = pattern.test(text);
    if (found) end = pattern.lastIndex;
    return found;
  };
  for (;;) {
    if (!reads(pair)) return end;
    reads(day);
    while (text[end] === ';') end++;
    const isLast = !/[;,]/.test(text[end - 1] ?? '');
    const before = end;
    if (isLast || !reads(between)) return end;
    nextPair.lastIndex = end;
    if (!nextPair.test(text)) return before;
  }
}
