/*
 * The unfinished visit of this browser: its address alone, which holds ids and answers and nothing of a text. It is
 * offered on return, and gone with one click.
 */
export const visitKey = 'unfinished-visit';

/** The storage may be switched off or full; the guide works without it. */
function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

export const keepVisit = (fragment: string): void => attempt(() => localStorage.setItem(visitKey, fragment));
export const forgetVisit = (): void => attempt(() => localStorage.removeItem(visitKey));
export const keptVisit = (): string | undefined => attempt(() => localStorage.getItem(visitKey)) ?? undefined;
