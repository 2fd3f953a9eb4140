/** What the shares of a check are computed from; a check of the content and one of the guide's model both fit. */
export interface WeighedCheck {
  answers: { id: string; pointsTo: Record<string, number> }[];
  nothingFound: string;
  saysNothingAbout: 'rest' | string[];
  baseRates: Record<string, number>;
}

/** Weights by answer, made to sum to 1; evenly where there is no weight at all. */
function normalise(answers: WeighedCheck['answers'], weightOf: (answer: string) => number): Record<string, number> {
  const sum = answers.reduce((total, { id }) => total + weightOf(id), 0);
  return Object.fromEntries(answers.map(({ id }) => [id, sum > 0 ? weightOf(id) / sum : 1 / answers.length]));
}

/**
 * How often a cause shows each answer of a check, summing to 1, before any misreading.
 * A cause that an answer names shows what names it, by weight. One of which the check says nothing shows the base
 * rates. Every other shows `nothingFound`. A named cause is never silent, even where it is listed as such.
 */
export function answerShares(check: WeighedCheck, causeId: string): Record<string, number> {
  const { answers, nothingFound, saysNothingAbout, baseRates } = check;
  const pointsTo = new Map(answers.map(({ id, pointsTo }) => [id, pointsTo[causeId] ?? 0]));
  if ([...pointsTo.values()].some((weight) => weight > 0)) return normalise(answers, (id) => pointsTo.get(id) ?? 0);
  if (saysNothingAbout === 'rest' || saysNothingAbout.includes(causeId)) {
    return normalise(answers, (id) => baseRates[id] ?? 0);
  }
  return normalise(answers, (id) => (id === nothingFound ? 1 : 0));
}

/** How far apart a check holds two causes: 0 where they show the same answers, 1 where they share none. */
export function tellsApart(check: WeighedCheck, one: string, other: string): number {
  const left = answerShares(check, one);
  const right = answerShares(check, other);
  return check.answers.reduce((sum, { id }) => sum + Math.abs((left[id] ?? 0) - (right[id] ?? 0)), 0) / 2;
}
