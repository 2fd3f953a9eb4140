import { nextStep } from '../../lib/guide/next-step';
import type { PreparedGuide } from '../../lib/guide/prepare-guide';
import type { Visit } from '../../lib/guide/visit';
import { entries } from './entries';
import { ours } from './ours';
import { play } from './play';
import { noises, visitorsOf } from './visitor';
import { worldOf } from './world';

/** How long one decision takes, in milliseconds. */
export interface DecisionTimes {
  decisions: number;
  /** The very first, before anything is compiled. */
  first: number;
  median: number;
  p95: number;
  most: number;
}

/** Every point of so many visits of each entry at which the guide decides, in the order in which they come. */
export function decisionPoints(guide: PreparedGuide, visits: number): Visit[] {
  const points: Visit[] = [];
  const own = ours(guide);
  for (const entry of entries)
    for (const visitor of visitorsOf(worldOf(guide, entry), noises.some, 1, visits))
      play(
        {
          name: own.name,
          next(visit, who) {
            points.push({ ...visit, trail: [...visit.trail] });
            return own.next(visit, who);
          },
        },
        visitor,
      );
  return points;
}

/** Times one decision at each point. It needs nothing but the guide, so that a browser can run it as well. */
export function timeDecisions(guide: PreparedGuide, points: Visit[], now = () => performance.now()): DecisionTimes {
  const times = points.map((visit) => {
    const before = now();
    nextStep(guide, visit);
    return now() - before;
  });
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { decisions: times.length, first: times[0] ?? 0, median: at(0.5), p95: at(0.95), most: sorted.at(-1) ?? 0 };
}
