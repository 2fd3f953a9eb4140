import type { Decision } from './next-step';

/** A cause still fits while it weighs more than a thirtieth of the leading one: one clear answer against it is enough. */
const fitShare = 1 / 30;

/** The causes that still fit, likeliest first. */
export function stillFitting({ candidates }: Decision): Decision['candidates'] {
  const least = (candidates[0]?.weight ?? 0) * fitShare;
  return candidates.filter(({ weight }) => weight >= least);
}

export type Chance = 'likely' | 'possible' | 'unlikely';

/** A weight in the three words that people see: percentages would promise more than estimates can hold. */
export const chanceOf = (weight: number): Chance =>
  weight >= 0.5 ? 'likely' : weight >= 0.1 ? 'possible' : 'unlikely';
