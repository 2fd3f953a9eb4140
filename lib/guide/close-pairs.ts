import { tellsApart } from './answer-shares';
import type { GuideCheck, GuideModel } from './guide-model';

/** Two causes that no check tells apart well. */
export interface ClosePair {
  causes: [string, string];
  /** The check that tells them apart best, and how far: 0 not at all, 1 always. */
  check: string;
  apart: number;
  /** Why that is so, where an author says it. */
  reason?: string;
}

function bestCheck(checks: GuideCheck[], one: string, other: string): { check: string; apart: number } {
  const scored = checks.map((check) => ({ check: check.id, apart: tellsApart(check, one, other) }));
  return scored.sort((a, b) => b.apart - a.apart || (a.check < b.check ? -1 : 1))[0] ?? { check: '', apart: 0 };
}

/** The pairs of causes that every check holds less than `least` apart, the closest first. */
export function closePairs({ causes, checks }: GuideModel, least: number): ClosePair[] {
  const sorted = [...causes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const pairs = sorted.flatMap((one, index) =>
    sorted.slice(index + 1).map((other): ClosePair => {
      const twin =
        one.nearTwins.find(({ cause }) => cause === other.id) ?? other.nearTwins.find(({ cause }) => cause === one.id);
      const reason = twin ? { reason: twin.reason } : {};
      return { causes: [one.id, other.id], ...bestCheck(checks, one.id, other.id), ...reason };
    }),
  );
  return pairs.filter(({ apart }) => apart < least).sort((a, b) => a.apart - b.apart);
}
