import type { Entry } from './entries';
import type { EntryResult, Figures } from './measure';

type Unit = 'share' | 'count' | 'ratio';

/** A figure that must be met, or one that is printed beside those and binds nobody. */
export interface Bar {
  figure: keyof Figures;
  title: string;
  unit: Unit;
  /** The limit for each entry; undefined where it is only printed. */
  least?: number;
  most?: number | Record<Entry['id'], number>;
}

export const bars: Bar[] = [
  { figure: 'withinFive', title: 'named within five answers', unit: 'share', least: 0.9 },
  { figure: 'withinFiveSome', title: 'the same, 5 % wrong', unit: 'share', least: 0.8 },
  { figure: 'namedSome', title: 'named, 5 % wrong', unit: 'share', least: 0.98 },
  { figure: 'namedMany', title: 'named, 10 % wrong', unit: 'share', least: 0.95 },
  { figure: 'namedUnable', title: "named, 5 % wrong and 20 % can't", unit: 'share', least: 0.97 },
  { figure: 'namedOverlook', title: 'named, 10 % overlooked', unit: 'share' },
  { figure: 'wrongOffers', title: 'wrong offers a visit', unit: 'count', most: 0.2 },
  { figure: 'wrongOffersSome', title: 'the same, 5 % wrong', unit: 'count', most: 0.5 },
  { figure: 'firstRight', title: 'first cause offered is right', unit: 'share', least: 0.82 },
  {
    figure: 'articleShare',
    title: "minutes, of the better article's",
    unit: 'ratio',
    most: { bare: 0.3, M2: 0.35, C1: 0.3 },
  },
  { figure: 'coveredShare', title: 'the same, on causes it covers', unit: 'ratio', most: 0.95 },
  { figure: 'coveredShareUnable', title: "the same, 5 % wrong and 20 % can't", unit: 'ratio', most: 0.75 },
  { figure: 'choice', title: 'choice with rollout, of the optimum', unit: 'ratio', most: 1.05 },
  { figure: 'choiceBare', title: 'the same without the last look', unit: 'ratio' },
  { figure: 'caution', title: 'as shipped, of the optimum', unit: 'ratio', most: 1.2 },
  { figure: 'cautionBare', title: 'the same without the last look', unit: 'ratio' },
  { figure: 'overRollout', title: 'as shipped, of the best rollout', unit: 'ratio', most: 1.2 },
  { figure: 'customer', title: 'customer: among the first three', unit: 'share', least: 0.97 },
  { figure: 'customerSome', title: 'the same, 5 % wrong', unit: 'share', least: 0.92 },
  { figure: 'customerByRole', title: 'customer, looks limited by role', unit: 'share' },
  { figure: 'customerByRoleSome', title: 'the same, 5 % wrong', unit: 'share' },
  { figure: 'spoiltNamed', title: 'named, 10 % of rows spoilt', unit: 'share', least: 0.98 },
  { figure: 'spoiltMinutes', title: 'minutes with them, of those without', unit: 'ratio', most: 1.35 },
];

/** How a bar came out for one entry. */
export interface Verdict {
  bar: Bar;
  entry: Entry['id'];
  limit: number | undefined;
  shipped: number;
  /** Over the variants; undefined where none were measured. */
  mean: number | undefined;
  worst: number | undefined;
  isMet: boolean;
}

const limitOf = ({ least, most }: Bar, entry: Entry['id']): number | undefined =>
  least ?? (typeof most === 'object' ? most[entry] : most);

/** Each bar must hold for the shipped catalogue and for the mean of the variants; the worst variant only stands beside. */
export function judgeBars(shipped: EntryResult[], variants: EntryResult[][]): Verdict[] {
  return bars.flatMap((bar) =>
    shipped.map(({ entry, figures }): Verdict => {
      const values = variants.flatMap((results) =>
        results.filter((result) => result.entry === entry).map((result) => result.figures[bar.figure]),
      );
      const limit = limitOf(bar, entry);
      const isWithin = (value: number) =>
        limit === undefined || (bar.least === undefined ? value <= limit : value >= limit);
      const mean = values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
      const isHighBad = bar.most !== undefined || bar.unit === 'ratio';
      const worst = values.length > 0 ? (isHighBad ? Math.max(...values) : Math.min(...values)) : undefined;
      const value = figures[bar.figure];
      return {
        bar,
        entry,
        limit,
        shipped: value,
        mean,
        worst,
        isMet: isWithin(value) && (mean === undefined || isWithin(mean)),
      };
    }),
  );
}
