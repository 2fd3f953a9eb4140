import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadContent } from '../content/load-content';
import { answeredChecks } from './answered-checks';
import { buildGuideModel } from './build-guide-model';
import { changeAnswer, takeBackLimits } from './change-trail';
import { nextStep } from './next-step';
import { isSkipped } from './open-checks';
import { prepareGuide } from './prepare-guide';
import { randomVisit } from './random-visit';
import { cannot, noFindings, type TrailEntry, unsure, type Visit } from './visit';

const guide = prepareGuide(buildGuideModel(loadContent(), 'test'));

/** A visit, and another answer to one of the checks that were answered in it or by its paste. */
const randomChange: fc.Arbitrary<{ visit: Visit; check: string; answer: string }> = fc
  .tuple(randomVisit(guide, 30), fc.nat(), fc.nat())
  .map(([visit, place, pick]) => {
    const asked = visit.trail.flatMap((entry) => (entry.did === 'answered' ? [entry.check] : []));
    const checks = [...new Set([...Object.keys(visit.findings.said), ...asked])];
    const check = checks[place % Math.max(checks.length, 1)] ?? '';
    const answers = [...(guide.checkById.get(check)?.check.answers.map(({ id }) => id) ?? []), unsure, cannot];
    return { visit, check, answer: answers[pick % answers.length] ?? unsure };
  })
  .filter(({ check }) => check !== '');

const isAnswerTo = (check: string) => (entry: TrailEntry) => entry.did === 'answered' && entry.check === check;

/**
 * The same visit by a person who gave the new answer in the first place, and then did what they did, as far as it makes
 * sense after that answer. Written from the rules alone: a check that this answer skips is not asked, unless it was
 * asked in spite of the old one; a cause that was found, and a fix not tried in vain, wait to be found again; an end is
 * none.
 */
function givenFirst({ findings, trail, ...rest }: Visit, check: string, answer: string): Visit {
  const place = trail.findIndex(isAnswerTo(check));
  const last = trail.findLast(isAnswerTo(check));
  const old = last?.did === 'answered' ? last.answer : findings.said[check];
  const later = trail.slice(place + 1);
  const makesSense = (entry: TrailEntry, index: number): boolean => {
    const wasInVain = (cause: string) =>
      later.slice(index).some((one) => one.did === 'tried' && one.cause === cause && one.outcome === 'same');
    switch (entry.did) {
      case 'answered': {
        const skips = guide.checkById.get(entry.check)?.check.skipAfter[check] ?? [];
        return entry.check !== check && (!skips.includes(answer) || skips.includes(old ?? ''));
      }
      case 'looked':
        return entry.outcome !== 'yes' || wasInVain(entry.cause);
      case 'chose':
      case 'made':
        return wasInVain(entry.cause);
      default:
        return entry.did !== 'handed-over';
    }
  };
  const given: TrailEntry = { did: 'answered', check, answer };
  return {
    ...rest,
    findings,
    trail: [...trail.slice(0, Math.max(place, 0)), given, ...later.filter(makesSense)],
  };
}

test('changing an answer leads where giving it first would have led', () => {
  fc.assert(
    fc.property(randomChange, ({ visit, check, answer }) => {
      const { visit: changed } = changeAnswer(guide, visit, check, answer);
      expect(changed).toEqual(givenFirst(visit, check, answer));
      expect(nextStep(guide, changed)).toEqual(nextStep(guide, givenFirst(visit, check, answer)));
    }),
    { numRuns: 200 },
  );
});

test('an answer that a trail holds twice is changed in the place of the first', () => {
  const given = (answer: string): TrailEntry => ({ did: 'answered', check: 'which-side', answer });
  const other: TrailEntry = { did: 'answered', check: 'one-or-all', answer: unsure };
  const visit = { day: '2026-11-24', findings: noFindings, earlier: [], trail: [given(unsure), other, given(cannot)] };
  expect(changeAnswer(guide, visit, 'which-side', 'source').visit.trail).toEqual([given('source'), other]);
});

test('what falls away and what stays is all that was there, in its order', () => {
  fc.assert(
    fc.property(randomChange, ({ visit, check, answer }) => {
      const { visit: changed, fell } = changeAnswer(guide, visit, check, answer);
      const others = (trail: TrailEntry[]) => trail.filter((entry) => !isAnswerTo(check)(entry));
      const stayed = others(changed.trail);
      const isKept = (entry: TrailEntry) => stayed.includes(entry);
      expect(others(visit.trail).filter(isKept)).toEqual(stayed);
      expect(others(visit.trail).filter((entry) => !isKept(entry))).toEqual(fell);
      expect(changed.trail.filter(isAnswerTo(check))).toEqual([{ did: 'answered', check, answer }]);
    }),
    { numRuns: 200 },
  );
});

/** Whether a check was asked that an answer makes pointless: the guide does so where it doubts that answer. */
function wasAskedInDoubt(visit: Visit): boolean {
  const given = answeredChecks(guide, visit);
  return [...given.values()].some(({ check: { check } }) => isSkipped(check, given));
}

test('an answer that is changed and changed back leads where it led before, if nothing fell away', () => {
  fc.assert(
    fc.property(randomChange, ({ visit, check, answer }) => {
      const old = visit.trail.find(isAnswerTo(check));
      fc.pre(old?.did === 'answered');
      const there = changeAnswer(guide, visit, check, answer);
      fc.pre(there.fell.length === 0 && !wasAskedInDoubt(visit));
      const back = changeAnswer(guide, there.visit, check, old?.did === 'answered' ? old.answer : '');
      expect(back).toEqual({ visit, fell: [] });
    }),
    { numRuns: 200 },
  );
});

test('an answer that is changed to what it was changes nothing that still applies', () => {
  fc.assert(
    fc.property(randomChange, ({ visit, check }) => {
      const old = visit.trail.find(isAnswerTo(check));
      fc.pre(old?.did === 'answered');
      const { fell } = changeAnswer(guide, visit, check, old?.did === 'answered' ? old.answer : '');
      expect(fell.filter(({ did }) => did === 'answered')).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('taking back what could not be done leaves all else as it was', () => {
  fc.assert(
    fc.property(randomVisit(guide, 30), (visit) => {
      const { trail } = takeBackLimits(visit);
      const isLimit = (entry: TrailEntry) =>
        (entry.did === 'answered' && entry.answer === cannot) || (entry.did === 'looked' && entry.outcome === cannot);
      expect(trail).toEqual(visit.trail.filter((entry) => !isLimit(entry)));
    }),
    { numRuns: 50 },
  );
});
