import type { Commonness } from '../content/closed-sets';
import type { Answer } from './answer';
import { answerPaste } from './answer-paste';
import type { Catalogue } from './catalogue';
import type { PreparedCatalogue } from './prepare-catalogue';

/** A cause that an error form leaves open, as a person reads it in a list. */
export interface OpenCause {
  id: string;
  title: string;
  common: Commonness;
  /** Minutes of its confirm look. */
  minutes: number;
}

/** An answer with the words a page needs to show it; plain data, so that a worker can send it. */
export interface Report {
  answer: Answer;
  skipped: number;
  /** Titles and summaries of every article that the answer names, by id. */
  articles: Record<string, { title: string; summary: string }>;
  /** For each form of the answer, the causes it leaves open: the most common first, then the quickest to look at. */
  open: Record<string, OpenCause[]>;
}

const order: Commonness[] = ['very common', 'common', 'occasional', 'rare'];

function openCauses({ causes, forms }: Catalogue, id: string): OpenCause[] {
  const known = new Map(causes.map((cause) => [cause.id, cause]));
  const open = forms.find((form) => form.id === id)?.leavesOpen ?? [];
  return open
    .flatMap(({ cause, common }) => {
      const found = known.get(cause);
      return found ? [{ id: cause, title: found.title, common, minutes: found.minutes }] : [];
    })
    .sort(
      (a, b) =>
        order.indexOf(a.common) - order.indexOf(b.common) || a.minutes - b.minutes || a.title.localeCompare(b.title),
    );
}

/** What a paste shows, ready for a page. `today` as in `matchPaste`. */
export function reportOn(prepared: PreparedCatalogue, paste: string, { today }: { today: string }): Report {
  const { catalogue } = prepared;
  const { answer, skipped } = answerPaste(prepared, paste, { today });
  const named = new Set([...answer.matches, ...answer.elsewhere, ...answer.near].map(({ id }) => id));
  const articles = [...catalogue.causes, ...catalogue.forms, ...catalogue.elsewhere].filter(({ id }) => named.has(id));
  const forms = answer.matches.filter(({ kind }) => kind === 'error');
  return {
    answer,
    skipped,
    articles: Object.fromEntries(articles.map(({ id, title, summary }) => [id, { title, summary }])),
    open: Object.fromEntries(forms.map(({ id }) => [id, openCauses(catalogue, id)])),
  };
}
