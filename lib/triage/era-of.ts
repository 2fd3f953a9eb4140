import type { Catalogue } from '../match/catalogue';

/** The days on which something begins to hold, in order, as `2026-10-01`; what held until a day turns on the next. */
export function turningDays({ causes, forms, elsewhere }: Catalogue): string[] {
  const dated = [...causes, ...[...causes, ...forms, ...elsewhere].flatMap(({ signatures }) => signatures)];
  const turns = dated.flatMap(({ validFrom, validUntil }) => [
    ...(validFrom ? [validFrom] : []),
    ...(validUntil ? [`${validUntil}~`] : []),
  ]);
  return [...new Set(turns)].sort();
}

/** Of two days with the same number the same answers hold. A day counts as after `2026-09-30~` from the next one on. */
export const eraOf = (day: string, turns: readonly string[]): number =>
  turns.filter((turn) => (turn.endsWith('~') ? turn.slice(0, -1) < day : turn <= day)).length;
