import type { GuideModel } from '../guide/guide-model';
import { formatVisit, parseVisit } from '../links/visit-address';
import { redactText } from '../redact/redact-text';
import { cleanText, cutText } from '../store/clean-text';
import type { Miss, Outcome } from '../store/outcome';
import { outcomeLimits } from '../store/outcome-limits';

/** Masked as the page does it. A person may have left something in, or another program may have sent it. */
const mask = (text: string, most: number) => cutText(redactText(cleanText(text)).text, most);

/**
 * An outcome as it is kept. Of the visit only what the guide knows is left: ids and closed sets. Minutes that then don't
 * fit its trail are left out, since nobody could say which answer they belong to.
 */
export function cleanOutcome(given: Outcome, model: GuideModel, today: string): Outcome {
  const reason = mask(given.reason ?? '', outcomeLimits.reason).trim();
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
export const cleanMiss = (given: Miss): Miss => ({ ...given, text: mask(given.text, outcomeLimits.text) });
