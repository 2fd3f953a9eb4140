import type { Language } from '../content/closed-sets';
import {
  type ReplyCertainty,
  type ReplyChoices,
  type ReplyHabits,
  replyCertainties,
  replyFormats,
  replyLengths,
} from './reply-choices';

/*
 * The choices of a reply as the part of an address after `#`, which no server sees:
 *
 *     cause=mfa-required&fix=app-only&sure=certain&language=de&length=full&format=html
 *
 * Only ids and closed sets stand there.
 */

/** What an address without a word on it means. */
export const usualChoices = { certainty: 'likely', language: 'en', length: 'full', format: 'text' } as const;

/** An article that a reply can be about, with what may be chosen of it. */
export interface KnownArticle {
  kind: 'cause' | 'error';
  id: string;
  /** Its fixes, the safest first. */
  fixes: readonly { id: string }[];
  languages: readonly Language[];
}

/** Choices without what staff have habits in. */
type OpenChoices = Omit<ReplyChoices, keyof ReplyHabits> & Partial<ReplyHabits>;

/** The address of a reply's choices, without `#`. Length and format that it doesn't name are those of whoever opens it. */
export function formatReplyAddress({ about, fix, certainty, language, length, format }: OpenChoices): string {
  const parts: [string, string | undefined][] = [
    [about.kind === 'cause' ? 'cause' : 'form', about.id],
    ['fix', fix],
    ['sure', certainty === usualChoices.certainty ? undefined : certainty],
    ['language', language === usualChoices.language ? undefined : language],
    ['length', length],
    ['format', format],
  ];
  return parts.flatMap(([key, value]) => (value ? [`${key}=${value}`] : [])).join('&');
}

const among = <Value extends string>(values: readonly Value[], value: string | null): Value | undefined =>
  values.find((one) => one === value?.toLowerCase());

/**
 * Reads such an address. Nothing where it names no article of ours; any other value that isn't known is taken as usual,
 * and so is a language that the article isn't written in.
 */
export function parseReplyAddress(
  fragment: string,
  articles: readonly KnownArticle[],
  habits: Partial<ReplyHabits> = {},
): ReplyChoices | undefined {
  const values = new URLSearchParams(fragment);
  const kind = values.has('cause') ? 'cause' : 'error';
  const id = values.get(kind === 'cause' ? 'cause' : 'form')?.toLowerCase();
  const article = articles.find((one) => one.kind === kind && one.id === id);
  if (!article) return undefined;
  const fix = article.fixes.find((one) => one.id === values.get('fix')?.toLowerCase())?.id;
  return {
    about: { kind, id: article.id },
    ...(fix ? { fix } : {}),
    certainty: among(replyCertainties, values.get('sure')) ?? usualChoices.certainty,
    language: among(article.languages, values.get('language')) ?? usualChoices.language,
    length: among(replyLengths, values.get('length')) ?? habits.length ?? usualChoices.length,
    format: among(replyFormats, values.get('format')) ?? habits.format ?? usualChoices.format,
  };
}

/** The address of a reply about an article in its language. */
export const replyAbout = (
  kind: KnownArticle['kind'],
  { id, language }: { id: string; language: Language },
  fix?: string,
): string =>
  formatReplyAddress({ about: { kind, id }, certainty: usualChoices.certainty, language, ...(fix ? { fix } : {}) });

/** The address of the same reply about another article: language, length and format go along, where they were named. */
export function aboutAnother(
  fragment: string,
  { kind, id, languages }: KnownArticle,
  certainty: ReplyCertainty,
): string {
  const values = new URLSearchParams(fragment);
  const length = among(replyLengths, values.get('length'));
  const format = among(replyFormats, values.get('format'));
  return formatReplyAddress({
    about: { kind, id },
    certainty,
    language: among(languages, values.get('language')) ?? usualChoices.language,
    ...(length ? { length } : {}),
    ...(format ? { format } : {}),
  });
}
