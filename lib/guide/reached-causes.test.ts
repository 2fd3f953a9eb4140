import { expect, test } from 'vitest';
import { loadContent } from '../content/load-content';
import { answerShares } from './answer-shares';
import { buildGuideModel } from './build-guide-model';
import { stepOn } from './change-trail';
import { nextStep } from './next-step';
import { prepareGuide } from './prepare-guide';
import type { Findings, TrailEntry, Visit } from './visit';

const guide = prepareGuide(buildGuideModel(loadContent(), 'test'));

/** What a person does whose migration fails for this cause, and who never errs: the answer that it shows most. */
function honestEntry(cause: string, visit: Visit): TrailEntry | undefined {
  const { step } = nextStep(guide, visit);
  if (step.kind === 'look' && step.cause !== cause) return { did: 'looked', cause: step.cause, outcome: 'no' };
  if (step.kind !== 'ask') return undefined;
  const check = guide.checkById.get(step.check)?.check;
  const shares = check ? answerShares(check, cause) : {};
  const [answer = ''] = Object.keys(shares).sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || (a < b ? -1 : 1));
  return { did: 'answered', check: step.check, answer };
}

/** Whether the cause is offered before the hand-over is proposed. */
function isOffered(cause: string, findings: Findings): boolean {
  let visit: Visit = { day: '2026-11-24', findings, trail: [], earlier: [] };
  for (let steps = 0; steps < 60; steps++) {
    const { step } = nextStep(guide, visit);
    if (step.kind === 'look' && step.cause === cause) return true;
    const entry = honestEntry(cause, visit);
    if (!entry) return false;
    visit = stepOn(visit, entry);
  }
  return false;
}

test('every cause is offered to whoever begins with nothing and answers by it', () => {
  const missed = guide.causes.map(({ id }) => id).filter((id) => !isOffered(id, { causes: [], said: {} }));
  expect(missed).toEqual([]);
});

test('every cause that an error form leaves open is offered to whoever begins with that form', () => {
  const missed = guide.model.forms.flatMap(({ id: form, leavesOpen }) =>
    leavesOpen
      .map(({ cause }) => cause)
      .filter((cause) => guide.causeIndex.has(cause))
      .filter((cause) => !isOffered(cause, { form, causes: [], said: {} }))
      .map((cause) => `${form}: ${cause}`),
  );
  expect(missed).toEqual([]);
});

test('a cause that somebody comes to check is looked at first', () => {
  for (const { id } of guide.causes) {
    const { step } = nextStep(guide, {
      day: '2026-11-24',
      findings: { causes: [], said: {}, about: id },
      trail: [],
      earlier: [],
    });
    // A risky fix has a near twin split off first.
    expect([`look ${id}`, `twins ${id}`]).toContain(
      step.kind === 'look'
        ? `look ${step.cause}`
        : step.kind === 'ask' && step.reason.kind === 'twins' && `twins ${step.reason.causes[0]}`,
    );
  }
});
