import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadContent } from '../content/load-content';
import { formatVisit, parseVisit } from '../links/visit-address';
import { buildGuideModel } from './build-guide-model';
import { stepBack, stepOn } from './change-trail';
import { countEffort, nextStep } from './next-step';
import { prepareGuide } from './prepare-guide';
import { possibleEntries, randomVisit, randomWalk, walk } from './random-visit';
import { cannot, noFindings, type TrailEntry, unsure, type Visit } from './visit';

const model = buildGuideModel(loadContent(), 'test');
const guide = prepareGuide(model);

test('any trail replays to the same step, from its address and with the model read anew', () => {
  const again = prepareGuide(structuredClone(model));
  fc.assert(
    fc.property(randomVisit(guide, 30), (visit) => {
      const { visit: replayed } = parseVisit(formatVisit({ visit, ticks: [] }), model, '2020-02-20');
      expect(nextStep(again, replayed)).toEqual(nextStep(guide, visit));
    }),
    { numRuns: 150 },
  );
});

test('Back undoes Continue', () => {
  fc.assert(
    fc.property(randomVisit(guide, 30), fc.nat(), (visit, pick) => {
      const possible = possibleEntries(guide, nextStep(guide, visit).step);
      const entry = possible[pick % Math.max(possible.length, 1)];
      fc.pre(entry !== undefined);
      const back = entry && stepBack(stepOn(visit, entry));
      expect(back).toEqual(visit);
    }),
    { numRuns: 150 },
  );
});

/** Whether something done took the person an answer: all but what they couldn't do and the way to a fix. */
function isAnswer(entry: TrailEntry): boolean {
  if (entry.did === 'answered') return entry.answer !== cannot;
  if (entry.did === 'looked') return entry.outcome === 'no' || entry.outcome === unsure;
  return entry.did === 'tried' && (entry.outcome === 'same' || entry.outcome === 'other');
}

test('every visit comes to an end, and to the hand-over within its limits', () => {
  const { policy } = guide;
  const habits: ((entry: TrailEntry) => boolean)[] = [
    () => true,
    (entry) => entry.did !== 'looked' || entry.outcome === unsure,
    (entry) => entry.did !== 'looked' || entry.outcome === cannot,
    (entry) =>
      (entry.did !== 'looked' || entry.outcome === 'yes') && (entry.did !== 'tried' || entry.outcome === 'other'),
  ];
  fc.assert(
    fc.property(randomWalk(guide, 150), fc.constantFrom(...habits), ([start, picks], habit) => {
      const visit = walk(guide, start, picks, (entry) => entry.did !== 'went-on' && habit(entry));
      expect(['fixed', 'waiting', 'handed-over']).toContain(nextStep(guide, visit).step.kind);
      expect(visit.trail.filter(isAnswer).length).toBeLessThanOrEqual(policy.answers);
      expect(countEffort(visit).wrongOffers).toBeLessThanOrEqual(policy.wrongOffers);
    }),
    { numRuns: 200 },
  );
});

test('whoever is never sure, can do nothing or says no to all comes to where nothing is left', () => {
  for (const word of ['unsure', 'cannot', 'no'] as const) {
    let visit: Visit = { day: '2026-11-24', findings: noFindings, trail: [], earlier: [] };
    for (let steps = 0; steps < 400; steps++) {
      const { step } = nextStep(guide, visit);
      if (step.kind === 'propose-hand-over' && step.because === 'nothing-left') break;
      // The page lets a person go on once; here nobody gives in.
      const possible: TrailEntry[] =
        step.kind === 'propose-hand-over' ? [{ did: 'went-on' }] : possibleEntries(guide, step);
      const entry = possible.find(
        (one) =>
          one.did === 'went-on' ||
          (one.did === 'answered' && one.answer === (word === 'no' ? 'unsure' : word)) ||
          (one.did === 'looked' && one.outcome === word),
      );
      expect(entry).toBeDefined();
      if (entry) visit = stepOn(visit, entry);
    }
    expect(nextStep(guide, visit).step).toMatchObject({ kind: 'propose-hand-over', because: 'nothing-left' });
  }
});

test('a check that was answered, by the person or the paste, is not asked again', () => {
  fc.assert(
    fc.property(randomVisit(guide, 30), (visit) => {
      const { step } = nextStep(guide, visit);
      fc.pre(step.kind === 'ask');
      const answered = visit.trail.flatMap((entry) => (entry.did === 'answered' ? [entry.check] : []));
      expect([...Object.keys(visit.findings.said), ...answered]).not.toContain(step.kind === 'ask' ? step.check : '');
    }),
    { numRuns: 150 },
  );
});

test('a cause is not looked at again after its fix led to another error', () => {
  const isOther = (entry: TrailEntry) => entry.did !== 'tried' || entry.outcome === 'other';
  fc.assert(
    fc.property(randomWalk(guide, 60), ([start, picks]) => {
      const { trail } = walk(guide, start, picks, isOther);
      trail.forEach((entry, place) => {
        if (entry.did !== 'tried') return;
        const later = trail.slice(place).flatMap((one) => (one.did === 'looked' ? [one.cause] : []));
        expect(later).not.toContain(entry.cause);
      });
    }),
    { numRuns: 80 },
  );
});

test('the weights of all causes sum up to 1, likeliest first, whatever was answered', () => {
  fc.assert(
    fc.property(randomVisit(guide, 40), (visit) => {
      const weights = nextStep(guide, visit).candidates.map(({ weight }) => weight);
      expect(weights).toHaveLength(guide.causes.length);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
      expect([...weights].sort((a, b) => b - a)).toEqual(weights);
    }),
    { numRuns: 100 },
  );
});
