import type { World } from './world';

/** A check as bare numbers: `rows[answer][cause]` is how often the cause shows the answer; no misreadings. */
export interface ProblemCheck {
  index: number;
  minutes: number;
  rows: Float64Array[];
  /** Not asked after these answers of other checks, both by place. */
  skipAfter: Map<number, Set<number>>;
}

/** The bare decision problem of a world: which check or look comes next, for the least expected cost. */
export interface DecisionProblem {
  /** How often each cause is true, summing up to 1; those that never are have no place here. */
  prior: Float64Array;
  /** The place of each cause in the guide. */
  causes: number[];
  /** Minutes of each cause's confirm look. */
  looks: Float64Array;
  /** The check, and the answer of it, that has done the look of a cause already. */
  doneBy: ({ check: number; answer: number } | undefined)[];
  checks: ProblemCheck[];
  /** Places of the answers that the paste gave, by check. */
  given: Map<number, number>;
}

/** Lays a world out without the guide's policy. What the paste has answered isn't asked. */
export function problemOf({ guide, entry, truths, shares }: World): DecisionProblem {
  const causes = [...truths.keys()].filter((cause) => (truths[cause] ?? 0) > 0);
  const placeOf = (check: string, answer: string) => guide.checkById.get(check)?.answerIndex.get(answer) ?? -1;
  const given = new Map(
    Object.entries(entry.findings.said).map(([check, answer]) => [
      guide.checkById.get(check)?.index ?? -1,
      placeOf(check, answer),
    ]),
  );
  const checks = guide.checks.map(({ check, index }): ProblemCheck => {
    const rows = check.answers.map((_, row) =>
      Float64Array.from(causes, (cause) => shares[index]?.[cause]?.[row] ?? 0),
    );
    const skips = Object.entries(check.skipAfter).map(([other, answers]): [number, Set<number>] => [
      guide.checkById.get(other)?.index ?? -1,
      new Set(answers.map((answer) => placeOf(other, answer))),
    ]);
    return { index, minutes: check.minutes, rows, skipAfter: new Map(skips) };
  });
  return {
    causes,
    prior: Float64Array.from(causes, (cause) => truths[cause] ?? 0),
    looks: Float64Array.from(causes, (cause) => guide.causes[cause]?.look.minutes ?? 0),
    doneBy: causes.map((cause) => {
      const { check, answer } = guide.causes[cause]?.look ?? {};
      const index = guide.checkById.get(check ?? '')?.index;
      return index === undefined ? undefined : { check: index, answer: placeOf(check ?? '', answer ?? '') };
    }),
    checks: checks.filter(({ index }) => !given.has(index)),
    given,
  };
}

/** What every strategy pays in the end, on average: the look that confirms the true cause. */
export const lastLookOf = ({ prior, looks }: DecisionProblem): number =>
  prior.reduce((sum, weight, cause) => sum + weight * (looks[cause] as number), 0);
