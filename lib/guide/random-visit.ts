import fc from 'fast-check';
import { stepOn } from './change-trail';
import { findCause } from './find-cause';
import { nextStep, type Step } from './next-step';
import type { PreparedGuide } from './prepare-guide';
import { cannot, type Findings, lookOutcomes, type TrailEntry, tryOutcomes, unsure, type Visit } from './visit';

/** What the page of a step lets a person do. */
export function possibleEntries(guide: PreparedGuide, step: Step): TrailEntry[] {
  switch (step.kind) {
    case 'ask': {
      const answers = guide.checkById.get(step.check)?.check.answers ?? [];
      return [...answers.map(({ id }) => id), unsure, cannot].map((answer) => ({
        did: 'answered',
        check: step.check,
        answer,
      }));
    }
    case 'look':
      return lookOutcomes.map((outcome) => ({ did: 'looked', cause: step.cause, outcome }));
    case 'choose-fix': {
      const fixes = findCause(guide, step.cause)?.fixes ?? [];
      return fixes.map(({ id }) => ({ did: 'chose', cause: step.cause, fix: id }));
    }
    case 'fix':
      return [{ did: 'made', cause: step.cause, fix: step.fix }];
    case 'verify':
      return tryOutcomes.map((outcome) => ({ did: 'tried', cause: step.cause, fix: step.fix, outcome }));
    case 'propose-hand-over':
      return step.canGoOn ? [{ did: 'handed-over' }, { did: 'went-on' }] : [{ did: 'handed-over' }];
    case 'waiting':
    case 'fixed':
    case 'handed-over':
      return [];
  }
}

/** Goes through the guide from where a visit stands: each number picks one of the wanted things that can be done. */
export function walk(
  guide: PreparedGuide,
  start: Visit,
  picks: number[],
  isWanted: (entry: TrailEntry) => boolean = () => true,
): Visit {
  let visit = start;
  for (const pick of picks) {
    const possible = possibleEntries(guide, nextStep(guide, visit).step).filter(isWanted);
    const entry = possible[pick % possible.length];
    if (!entry) break;
    visit = stepOn(visit, entry);
  }
  return visit;
}

const days = ['2026-09-30', '2026-10-01', '2026-11-24', '2027-04-01', '2028-02-29'];

/** What a paste may have shown: any of what the address can hold, likely or not. */
function randomFindings(guide: PreparedGuide): fc.Arbitrary<Findings> {
  const { causes, checks, model } = guide;
  const cause = fc.constantFrom(...causes.map(({ id }) => id));
  const confidence = fc.constantFrom('certain' as const, 'likely' as const, 'possible' as const);
  const readable = checks.filter(({ check }) => check.fromPaste);
  // No sample of this project answers more than five checks.
  const said = fc
    .subarray(readable, { maxLength: 5 })
    .chain((chosen) =>
      fc.record(
        Object.fromEntries(
          chosen.map(({ check }) => [check.id, fc.constantFrom(...check.answers.map(({ id }) => id))]),
        ),
      ),
    );
  return fc.record(
    {
      form: fc.constantFrom(...model.forms.map(({ id }) => id)),
      causes: fc.uniqueArray(fc.record({ id: cause, confidence }), { maxLength: 4, selector: ({ id }) => id }),
      side: fc.constantFrom('source' as const, 'destination' as const),
      system: fc.constantFrom('exchange-online' as const, 'exchange-server' as const, 'entra' as const),
      product: fc.constantFrom('migrationwiz' as const, 'cloudiway' as const),
      said,
      about: cause,
    },
    { requiredKeys: ['causes', 'said'] },
  );
}

/** How a visit begins: with any findings, perhaps after fixes for an error that is gone. */
export function randomStart(guide: PreparedGuide): fc.Arbitrary<Visit> {
  const fixes = guide.causes.flatMap(({ id, fixes }) => fixes.map((fix) => ({ cause: id, fix: fix.id })));
  return fc.record({
    day: fc.constantFrom(...days),
    findings: fc.oneof(fc.constant<Findings>({ causes: [], said: {} }), randomFindings(guide)),
    trail: fc.constant<TrailEntry[]>([]),
    earlier: fc.oneof(
      { weight: 4, arbitrary: fc.constant<Visit['earlier']>([]) },
      { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...fixes), { maxLength: 2 }) },
    ),
  });
}

/** A number for each thing done; a wide range, so that it falls evenly on any count of possibilities. */
const pick = fc.nat(2 ** 20);

/** A visit as a person could make it: at each step of the guide one of what the page lets them do. */
export function randomVisit(guide: PreparedGuide, mostSteps: number): fc.Arbitrary<Visit> {
  return fc
    .tuple(randomStart(guide), fc.array(pick, { maxLength: mostSteps, size: 'max' }))
    .map(([start, picks]) => walk(guide, start, picks));
}

/** A beginning, and enough picks to reach any end. */
export const randomWalk = (guide: PreparedGuide, steps: number): fc.Arbitrary<[Visit, number[]]> =>
  fc.tuple(randomStart(guide), fc.array(pick, { minLength: steps, maxLength: steps, size: 'max' }));
