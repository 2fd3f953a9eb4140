import type { Words } from './en';

/** A text whose form depends on a number. */
export interface Plural {
  one: string;
  other: string;
}

/** Puts values in place of `{name}`: `fill('{n} of {all}', { n: 3, all: 52 })`. Unknown names stay as they stand. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (found, name: string) => String(values[name] ?? found));

/** One for each language: making such a reader of numbers takes longer than all else of drawing a line. */
const kept = <Made>(make: (language: string) => Made) => {
  const known = new Map<string, Made>();
  return (language: string): Made => {
    const made = known.get(language) ?? make(language);
    known.set(language, made);
    return made;
  };
};
const pluralRules = kept((language) => new Intl.PluralRules(language));
const numberFormat = kept((language) => new Intl.NumberFormat(language));
const dayFormat = kept(
  (language) => new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }),
);

/** The form of a text for a number, with `{count}` filled in as people write numbers: `1,234 causes`. */
export function fillCount(
  language: string,
  forms: Plural,
  count: number,
  values: Record<string, string | number> = {},
): string {
  const form = pluralRules(language).select(count) === 'one' ? forms.one : forms.other;
  return fill(form, { count: numberFormat(language).format(count), ...values });
}

/** The texts that a stretch of time is written with. */
export type TimeWords = Pick<Words, 'language' | 'halfMinute' | 'minutes' | 'hours'>;

/** Minutes as people say them: half a minute, 20 minutes, and from an hour and a half on in whole hours. */
export function formatTime(words: TimeWords, minutes: number): string {
  if (minutes < 1) return words.halfMinute;
  if (minutes < 90) return fillCount(words.language, words.minutes, minutes);
  return fillCount(words.language, words.hours, Math.round(minutes / 60));
}

/** A calendar day (`2026-11-24`) for people: `24 November 2026`. In French the first of a month is `1er`. */
export const formatDay = (language: string, day: string): string => {
  const written = dayFormat(language).format(new Date(`${day}T00:00:00Z`));
  return language === 'fr' ? written.replace(/^1(?= )/, '1er') : written;
};

/** A moment without a time zone (`2026-11-25T18:00`) for people: `25 November 2026 at 18:00`. */
export const formatMoment = (language: string, moment: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${moment}Z`));

/** A size in bytes or characters for people: `512 KB`, `4.8 MB`. */
export function formatSize(language: string, size: number): string {
  const [unit, divisor] = size < 1024 * 1024 ? (['kilobyte', 1024] as const) : (['megabyte', 1024 * 1024] as const);
  const digits = size < 10 * divisor ? 1 : 0;
  const format = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(language, format).format(size / divisor).replace('kB', 'KB');
}
