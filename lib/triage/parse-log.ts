import { mostRows } from './limits';

/** How an entry of a log begins: with a day, a time or a level. */
const stamp =
  /^\W{0,3}(?:\d{4}[-/.]\d\d?[-/.]\d\d?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d\d:\d\d:\d\d|[A-Z][a-z]{2},? \d{1,2} |\d{1,2} [A-Z][a-z]{2} \d{4}|(?:ERROR|WARN|WARNING|INFO|DEBUG|TRACE|FATAL|VERBOSE)\b)/;
/** What belongs to the line before: the lines of a call stack. */
const follows = /^(?:\s|at |--- |Caused by|\.\.\. \d)/;
/** So many lines say whether entries begin with a stamp. */
const looked = 200;
/** This share of them does: a call stack may have dozens of lines for one entry. */
const stampedFrom = 0.2;

/** The entries of a log: a line each, or where lines begin with a time, everything up to the next such line. */
export function parseLog(text: string): string[][] {
  const lines = text.split(/\r?\n/);
  const head = lines.slice(0, looked).filter((line) => line.trim() !== '');
  const isStamped = head.filter((line) => stamp.test(line)).length >= Math.max(1, head.length * stampedFrom);
  const entries: string[][] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) entries.push([open.join('\n')]);
    open = [];
  };
  for (const line of lines) {
    if (line.trim() === '') continue;
    const begins = isStamped ? stamp.test(line) : !follows.test(line);
    if (begins) close();
    if (entries.length > mostRows) break;
    open.push(line);
  }
  close();
  return entries;
}

const level = /\b(ERROR|WARN|WARNING|FATAL|SEVERE|CRITICAL|INFO|DEBUG|TRACE|VERBOSE)\b/;
const levelLooked = 120;

/** Whether an entry of a log says of itself that it is no error. */
export const isQuietEntry = (entry: string): boolean =>
  /INFO|DEBUG|TRACE|VERBOSE/.test(level.exec(entry.slice(0, levelLooked))?.[1] ?? '');
