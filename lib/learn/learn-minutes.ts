import type { GuideModel } from '../guide/guide-model';
import { caution } from './caution';
import type { PastVisits } from './past-visits';

/** Minutes of a check that visits contradict, with the evidence. */
export interface MovedMinutes {
  check: string;
  /** The minutes that the guide goes by now. */
  minutes: number;
  moved: number;
  answers: number;
  /** The middle one of the timed minutes. */
  middle: number;
}

/** Minutes as authors write them: halves below two, whole ones above. */
const roundMinutes = (minutes: number): number =>
  minutes < 2 ? Math.max(0.5, Math.round(2 * minutes) / 2) : Math.round(minutes);

/**
 * The minutes that visits contradict: the middle one of a check's times, since some go to lunch, and no mean survives
 * that. It is drawn to the author's figure, which counts as some answers. It moves where the author's figure lies outside
 * the distribution-free interval of the middle (order statistics n/2 ± z·√n/2), half a minute for rounding left.
 */
export function learnMinutes({ checks }: GuideModel, timed: PastVisits['timed']): MovedMinutes[] {
  const byCheck = new Map<string, number[]>();
  for (const { check, minutes } of timed) {
    const times = byCheck.get(check) ?? [];
    times.push(Math.min(minutes, caution.mostMinutes));
    byCheck.set(check, times);
  }
  return checks.flatMap(({ id, minutes }): MovedMinutes[] => {
    const times = (byCheck.get(id) ?? []).sort((a, b) => a - b);
    const answers = times.length;
    if (answers < caution.leastAnswers) return [];
    const at = (rank: number) => times[Math.min(answers - 1, Math.max(0, rank))] as number;
    const half = (caution.deviations * Math.sqrt(answers)) / 2;
    const middle = (at(Math.ceil(answers / 2) - 1) + at(Math.floor(answers / 2))) / 2;
    const from = at(Math.floor(answers / 2 - half) - 1) - 0.5;
    const to = at(Math.ceil(answers / 2 + half)) + 0.5;
    const moved = roundMinutes(
      (caution.authorMinutes * minutes + answers * middle) / (caution.authorMinutes + answers),
    );
    const isFar = Math.max(moved / minutes, minutes / moved) >= caution.minutesFactor && Math.abs(moved - minutes) >= 1;
    return isFar && (minutes < from || minutes > to) ? [{ check: id, minutes, moved, answers, middle }] : [];
  });
}
