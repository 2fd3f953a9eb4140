import { describe, expect, test } from 'vitest';
import type { DecisionProblem } from './decision-problem';
import { draw } from './draw';
import { findOptimum } from './optimum';

/** A small problem with everything drawn at random; each cause gives one answer per check. */
function drawProblem(seed: number, causes: number, checks: number): DecisionProblem {
  let drawn = 0;
  const next = () => draw(seed, 0, 'pick', drawn++);
  const weights = Float64Array.from({ length: causes }, () => 2 ** Math.floor(next() * 4));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return {
    prior: weights.map((weight) => weight / sum),
    causes: [...weights.keys()],
    looks: Float64Array.from({ length: causes }, () => 0.5 + 5 * next()),
    doneBy: [],
    checks: Array.from({ length: checks }, (_, index) => {
      const answers = 2 + Math.floor(next() * 4);
      const shown = Array.from({ length: causes }, () => Math.floor(next() * answers));
      const rows = Array.from({ length: answers }, (_, row) =>
        Float64Array.from(shown, (answer) => (answer === row ? 1 : 0)),
      );
      return { index, minutes: 0.5 + 6 * next(), rows, skipAfter: new Map() };
    }),
    given: new Map(),
  };
}

/** Plain dynamic programming over all sets of causes. */
function byPlainProgramming({ prior, looks, checks }: DecisionProblem, perAnswer: number): number {
  const best = new Float64Array(2 ** prior.length);
  for (let set = 1; set < best.length; set++) {
    const members = [...prior.keys()].filter((cause) => (set >> cause) & 1);
    if (members.length < 2) continue;
    const weight = members.reduce((sum, cause) => sum + (prior[cause] ?? 0), 0);
    const byLook = members.map((cause) => {
      const others = weight - (prior[cause] ?? 0);
      return others * ((looks[cause] ?? 0) + perAnswer) + (best[set & ~(1 << cause)] ?? 0);
    });
    const byCheck = checks.flatMap(({ minutes, rows }) => {
      const parts = rows.map((row) =>
        members.reduce((part, cause) => ((row[cause] ?? 0) > 0 ? part | (1 << cause) : part), 0),
      );
      if (parts.some((part) => part === set)) return [];
      return [weight * (minutes + perAnswer) + parts.reduce((sum, part) => sum + (best[part] ?? 0), 0)];
    });
    best[set] = Math.min(...byLook, ...byCheck);
  }
  return best.at(-1) ?? 0;
}

describe('the exact optimum', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('is what plain dynamic programming finds: instance %i', (seed) => {
    const problem = drawProblem(seed, 11, 3 + seed);
    for (const perAnswer of [0, 1])
      expect(findOptimum(problem, perAnswer).cost).toBeCloseTo(byPlainProgramming(problem, perAnswer), 6);
  });

  test('is what its own visits cost on average', () => {
    const problem = drawProblem(3, 11, 7);
    const { cost, visits } = findOptimum(problem, 1);
    const mean = visits.reduce(
      (sum, { minutes, checks, wrongOffers }, cause) =>
        sum + (problem.prior[cause] ?? 0) * (minutes + checks + wrongOffers),
      0,
    );
    expect(mean).toBeCloseTo(cost, 9);
  });

  test('looks at both causes in the better order where no check tells them apart', () => {
    const problem = { ...drawProblem(1, 2, 0), prior: Float64Array.of(0.9, 0.1), looks: Float64Array.of(2, 1) };
    expect(findOptimum(problem, 0).cost).toBeCloseTo(0.2, 9);
  });
});
