import type { Commonness, Language } from '../content/closed-sets';
import type { Catalogue } from './catalogue';

/** A cause that an error form leaves open, as a person reads it in a list. */
export interface OpenCause {
  id: string;
  title: string;
  /** The language of the title, where it isn't English. */
  language?: Language | undefined;
  common: Commonness;
  /** Minutes of its confirm look. */
  minutes: number;
}

/** How common a cause is, the most common first. */
export const mostCommonFirst: Commonness[] = ['very common', 'common', 'occasional', 'rare'];

/** The causes that a form leaves open: the most common for this form first, then the quickest to look at. */
export function openCauses({ causes, forms }: Catalogue, id: string): OpenCause[] {
  const known = new Map(causes.map((cause) => [cause.id, cause]));
  const open = forms.find((form) => form.id === id)?.leavesOpen ?? [];
  return open
    .flatMap(({ cause, common }) => {
      const found = known.get(cause);
      return found ? [{ id: cause, title: found.title, language: found.language, common, minutes: found.minutes }] : [];
    })
    .sort(
      (a, b) =>
        mostCommonFirst.indexOf(a.common) - mostCommonFirst.indexOf(b.common) ||
        a.minutes - b.minutes ||
        a.title.localeCompare(b.title),
    );
}
