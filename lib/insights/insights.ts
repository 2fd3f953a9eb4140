import type { GuideModel } from '../guide/guide-model';
import type { Kept, Miss, Outcome } from '../store/outcome';
import type { MaskMessage } from '../triage/mask-message';
import { type CausesByWeek, causesByWeek } from './causes-by-week';
import { type FixedRate, fixedRates } from './fixed-rates';
import { groupMisses, type MissGroup } from './group-misses';
import { type UnfixedEnd, unfixedEnds } from './unfixed-ends';

/** What the store tells whoever looks after the articles. */
export interface Insights {
  outcomes: number;
  misses: number;
  rates: FixedRate[];
  byWeek: CausesByWeek;
  ends: UnfixedEnd[];
  /** The largest groups of missed texts, fifty at the most. */
  missGroups: MissGroup[];
}

/** Works all of it out. `model` and `mask` are those of the articles as they are now. */
export const insightsOf = (
  { outcomes, misses }: { outcomes: Kept<Outcome>[]; misses: Kept<Miss>[] },
  { model, mask }: { model: GuideModel; mask: MaskMessage },
): Insights => ({
  outcomes: outcomes.length,
  misses: misses.length,
  rates: fixedRates(outcomes),
  byWeek: causesByWeek(outcomes),
  ends: unfixedEnds(outcomes, model),
  missGroups: groupMisses(misses, mask),
});
