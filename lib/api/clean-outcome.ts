import type { GuideModel } from '../guide/guide-model';
import { formatVisit, parseVisit } from '../links/visit-address';
import { maskText } from '../store/mask-text';
import type { Miss, Outcome } from '../store/outcome';
import { outcomeLimits } from '../store/outcome-limits';

/**
 * An outcome as it is kept. Its reason is masked again: another program may have sent it. Of the visit only what the guide knows is left: ids and closed sets. Minutes that then don't
 * fit its trail are left out, since nobody could say which answer they belong to.
 */
export function cleanOutcome(given: Outcome, model: GuideModel, today: string): Outcome {
  const reason = maskText(given.reason ?? '', outcomeLimits.reason).trim();
  const parsed = given.visit === null ? undefined : parseVisit(given.visit, model, today);
  const isWhole = parsed?.visit.trail.length === given.minutes.length;
  return {
    ...given,
    reason: reason === '' ? null : reason,
    visit: parsed ? formatVisit({ visit: parsed.visit, ticks: [] }) : null,
    minutes: isWhole ? given.minutes : [],
  };
}

/** A miss as it is kept. */
export const cleanMiss = (given: Miss): Miss => ({ ...given, text: maskText(given.text, outcomeLimits.text) });
