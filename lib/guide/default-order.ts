import { nextStep } from './next-step';
import type { PreparedGuide } from './prepare-guide';
import { noFindings, type TrailEntry, unsure, type Visit } from './visit';

/** What is done where nothing is known and nothing is found out: every answer and every look is *not sure*. */
function unsureEntry(guide: PreparedGuide, visit: Visit): TrailEntry | undefined {
  const { step } = nextStep(guide, visit);
  if (step.kind === 'ask') return { did: 'answered', check: step.check, answer: unsure };
  if (step.kind === 'look') return { did: 'looked', cause: step.cause, outcome: unsure };
  if (step.kind === 'propose-hand-over' && step.because !== 'nothing-left') return { did: 'went-on' };
  return undefined;
}

/**
 * All checks in the order in which the guide would ask them from nothing if every answer were *not sure*: the order of
 * the lists, for people who go through them without a script. Checks that the guide would not ask then come last, by id.
 */
export function defaultOrder(guide: PreparedGuide, day: string): string[] {
  const trail: TrailEntry[] = [];
  const asked: string[] = [];
  for (;;) {
    const entry = unsureEntry(guide, { day, findings: noFindings, trail, earlier: [] });
    if (entry === undefined) break;
    if (entry.did === 'answered') asked.push(entry.check);
    trail.push(entry);
  }
  const rest = guide.checks.map(({ check }) => check.id).filter((id) => !asked.includes(id));
  return [...asked, ...rest];
}
