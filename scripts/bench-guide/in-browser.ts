import type { GuideModel } from '../../lib/guide/guide-model';
import type { Policy } from '../../lib/guide/policy';
import { prepareGuide } from '../../lib/guide/prepare-guide';
import { type DecisionTimes, decisionPoints, timeDecisions } from './time-decisions';

/** What runs inside the page of `time-in-browser.ts`: every decision of so many visits, one at a time. */
export function timeHere(model: GuideModel, policy: Policy, visits: number): DecisionTimes {
  const guide = prepareGuide(model, policy);
  return timeDecisions(guide, decisionPoints(guide, visits));
}
