import { nextStep } from './next-step';
import type { PreparedGuide } from './prepare-guide';
import { stillFitting } from './standing';
import { noFindings } from './visit';

/**
 * The check that a visit begins with where nothing is known, on a day such as `2026-11-24`, and how many causes fit.
 * Throws where the guide would not begin with a check.
 */
export function firstStep(guide: PreparedGuide, day: string) {
  const decision = nextStep(guide, { day, findings: noFindings, trail: [], earlier: [] });
  const check = decision.step.kind === 'ask' ? guide.checkById.get(decision.step.check)?.check : undefined;
  if (!check) throw new Error(`expected a check to begin with, not ${decision.step.kind}`);
  return { check, still: stillFitting(decision).length, all: guide.causes.length };
}
