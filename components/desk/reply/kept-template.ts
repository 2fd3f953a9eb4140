import type { Language } from '@/lib/content/closed-sets';
import { parseTemplate, type ReplyTemplate } from '@/lib/reply/reply-template';
import { languageNames } from '@/lib/words/language-names';

/* The template of this browser. It is stored when somebody says so, and gone with one click. */
const key = 'reply-template';

export function keptTemplate(): ReplyTemplate | undefined {
  try {
    const json = localStorage.getItem(key);
    return json === null ? undefined : parseTemplate(json, Object.keys(languageNames) as Language[]);
  } catch {
    // Storage is switched off in this browser.
    return undefined;
  }
}

/** Keeps a template; false where the browser refuses. */
export function keepTemplate(template: ReplyTemplate): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(template));
    return true;
  } catch {
    return false;
  }
}

export function forgetTemplate(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Then nothing was kept.
  }
}
