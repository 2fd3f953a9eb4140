import type { Outcome } from '../store/outcome';
import { wilsonInterval } from './wilson-interval';

/** What people said of one article, there or at the end of a visit that led to it. */
export interface FixedRate {
  cause: string;
  fixed: number;
  notFixed: number;
  /** Who had another error says nothing of how good the article is: counted apart, in no rate. */
  notMine: number;
  /** The share of *fixed* among *fixed* and *not fixed*; null where nobody said either. */
  rate: number | null;
  /** Where that share lies with 95 %. */
  low: number;
  high: number;
}

/**
 * How often each article fixed it. Those come first that surely help least: in order of the upper end of the interval,
 * so that one unhappy person doesn't put an article before another with twenty.
 */
export function fixedRates(outcomes: Pick<Outcome, 'cause' | 'said'>[]): FixedRate[] {
  const counts = new Map<string, Record<Outcome['said'], number>>();
  for (const { cause, said } of outcomes) {
    if (cause === null) continue;
    const count = counts.get(cause) ?? { fixed: 0, 'not-fixed': 0, 'not-mine': 0 };
    count[said]++;
    counts.set(cause, count);
  }
  const rates = [...counts].map(([cause, { fixed, 'not-fixed': notFixed, 'not-mine': notMine }]): FixedRate => {
    const of = fixed + notFixed;
    return { cause, fixed, notFixed, notMine, rate: of === 0 ? null : fixed / of, ...wilsonInterval(fixed, of) };
  });
  return rates.sort((a, b) => a.high - b.high || b.notMine - a.notMine || (a.cause < b.cause ? -1 : 1));
}
