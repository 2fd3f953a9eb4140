import type { Language } from '../content/closed-sets';
import type { Answer } from './answer';
import type { ReadAnswer } from './answer-paste';
import type { Catalogue } from './catalogue';
import { type OpenCause, openCauses } from './open-causes';

/** An answer with the words a page needs to show it; plain data, so that a worker can send it. */
export interface Report {
  answer: Answer;
  skipped: number;
  /** Titles and summaries, with their language where it isn't English, of every article that the answer names, by id. */
  articles: Record<string, { title: string; summary: string; language?: Language | undefined }>;
  /** For each form of the answer, the causes it leaves open: the most common first, then the quickest to look at. */
  open: Record<string, OpenCause[]>;
}

/** What a paste shows, ready for a page. */
export function reportOn(catalogue: Catalogue, { answer, skipped }: ReadAnswer): Report {
  const named = new Set([...answer.matches, ...answer.elsewhere, ...answer.near].map(({ id }) => id));
  const articles = [...catalogue.causes, ...catalogue.forms, ...catalogue.elsewhere].filter(({ id }) => named.has(id));
  const forms = answer.matches.filter(({ kind }) => kind === 'error');
  return {
    answer,
    skipped,
    articles: Object.fromEntries(
      articles.map(({ id, title, summary, language }) => [id, { title, summary, language }]),
    ),
    open: Object.fromEntries(forms.map(({ id }) => [id, openCauses(catalogue, id)])),
  };
}
