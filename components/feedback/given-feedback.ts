/*
 * What was answered in this tab, so that nobody is asked twice: the names of our pages alone. It is gone with the tab. The
 * storage may be switched off or full; then a reload forgets.
 */
const key = 'feedback-given';
const given = new Set<string>();

function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

function write(): void {
  attempt(() => sessionStorage.setItem(key, [...given].join(' ')));
}

function read(): void {
  const kept = attempt(() => sessionStorage.getItem(key)) ?? '';
  for (const subject of kept.split(' ').filter(Boolean)) given.add(subject);
}

export function wasGiven(subject: string): boolean {
  read();
  return given.has(subject);
}

export function noteGiven(subject: string): void {
  read();
  given.add(subject);
  write();
}

/** For a visit of the guide that begins anew. */
export function forgetGiven(subject: string): void {
  read();
  if (given.delete(subject)) write();
}
