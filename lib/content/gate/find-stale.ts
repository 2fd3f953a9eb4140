import type { Content } from '../content';

/** Days after which an article should be checked again. */
export const freshFor = 120;

/**
 * Articles whose last check lies over 120 days before `today` (`2026-11-24`), oldest first. A warning, not a mistake.
 */
export function findStale({ causes, errors, checks, pages }: Content, today: string): { file: string; days: number }[] {
  const dayOf = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
  return [...causes, ...errors, ...checks, ...pages]
    .map(({ file, verifiedOn }) => ({ file, days: dayOf(today) - dayOf(verifiedOn) }))
    .filter(({ days }) => days > freshFor)
    .sort((a, b) => b.days - a.days);
}
