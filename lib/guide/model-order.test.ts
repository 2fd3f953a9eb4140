import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadContent } from '../content/load-content';
import { buildGuideModel } from './build-guide-model';
import type { GuideModel } from './guide-model';
import { type Decision, nextStep } from './next-step';
import { prepareGuide } from './prepare-guide';
import { randomVisit } from './random-visit';
import type { Visit } from './visit';

const model = buildGuideModel(loadContent(), 'test');

/** The same list in an order that a seed decides. */
function shuffle<T>(list: T[], random: () => number): T[] {
  const rest = [...list];
  const shuffled: T[] = [];
  while (rest.length > 0) shuffled.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return shuffled;
}

/** Numbers from 0 to 1: a linear congruential generator (Numerical Recipes). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The same model as if its files and lists had been read in another order. Fixes stay: the safest comes first. */
function shuffleModel(given: GuideModel, seed: number): GuideModel {
  const random = randomOf(seed);
  const keys = <T>(record: Record<string, T>) => Object.fromEntries(shuffle(Object.entries(record), random));
  return {
    version: given.version,
    causes: shuffle(given.causes, random).map((cause) => ({ ...cause, nearTwins: shuffle(cause.nearTwins, random) })),
    checks: shuffle(given.checks, random).map((check) => ({
      ...check,
      roles: shuffle(check.roles, random),
      answers: shuffle(check.answers, random).map((answer) => ({ ...answer, pointsTo: keys(answer.pointsTo) })),
      baseRates: keys(check.baseRates),
      skipAfter: keys(check.skipAfter),
      saysNothingAbout:
        check.saysNothingAbout === 'rest' ? check.saysNothingAbout : shuffle(check.saysNothingAbout, random),
    })),
    forms: shuffle(given.forms, random).map((form) => ({ ...form, leavesOpen: shuffle(form.leavesOpen, random) })),
  };
}

/** The model with each cause and check in it twice, so that every decision is a tie. */
function doubleModel(given: GuideModel): GuideModel {
  const copy = (id: string) => `${id}-copy`;
  const doubled = <T extends { id: string }>(list: T[]) => list.flatMap((one) => [one, { ...one, id: copy(one.id) }]);
  return {
    ...given,
    causes: doubled(given.causes),
    checks: doubled(given.checks).map((check) => ({
      ...check,
      answers: check.answers.map((answer) => ({
        ...answer,
        pointsTo: Object.fromEntries(
          Object.entries(answer.pointsTo).flatMap(([id, weight]) => [
            [id, weight],
            [copy(id), weight],
          ]),
        ),
      })),
      saysNothingAbout:
        check.saysNothingAbout === 'rest'
          ? check.saysNothingAbout
          : check.saysNothingAbout.flatMap((id) => [id, copy(id)]),
    })),
    forms: given.forms.map((form) => ({
      ...form,
      leavesOpen: form.leavesOpen.flatMap((one) => [one, { ...one, cause: copy(one.cause) }]),
    })),
  };
}

const shuffleVisit = (visit: Visit, seed: number): Visit => ({
  ...visit,
  findings: {
    ...visit.findings,
    said: Object.fromEntries(shuffle(Object.entries(visit.findings.said), randomOf(seed))),
  },
});

/** What of a decision people see, without the noise in the last digits that another order of adding up makes. */
const shownOf = ({ step, candidates }: Decision) => ({
  step:
    step.kind === 'ask'
      ? {
          ...step,
          gain: step.gain.toFixed(9),
          answers: Object.fromEntries(step.answers.map(({ id, share }) => [id, share.toFixed(9)])),
        }
      : step,
  weights: Object.fromEntries(candidates.map(({ cause, weight }) => [cause, weight.toFixed(9)])),
  leading: candidates.slice(0, 8).map(({ cause }) => cause),
});

/** Compares the steps of a model with those of the same in other orders. */
function expectSameSteps(given: GuideModel, runs: number): void {
  const guide = prepareGuide(given);
  const others = [1, 2, 3, 4].map((seed) => prepareGuide(shuffleModel(given, seed)));
  fc.assert(
    fc.property(randomVisit(guide, 30), fc.constantFrom(...others), fc.nat(), (visit, other, seed) => {
      expect(shownOf(nextStep(other, shuffleVisit(visit, seed)))).toEqual(shownOf(nextStep(guide, visit)));
    }),
    { numRuns: runs },
  );
}

test('the next step does not depend on the order in which content was read', () => {
  expectSameSteps(model, 300);
});

test('nor where every cause and every check has an equal', () => {
  expectSameSteps(doubleModel(model), 60);
});
