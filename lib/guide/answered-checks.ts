import type { PreparedCheck, PreparedGuide } from './prepare-guide';
import { cannot, unsure, type Visit } from './visit';

/** An answer that stands: the last one the person gave to a check, or else the one that the paste gave. */
export interface GivenAnswer {
  check: PreparedCheck;
  /** Row of the answer; undefined for *not sure* and *I can't do this*. */
  row: number | undefined;
  answer: string;
  from: 'person' | 'paste';
}

/**
 * The answers that stand, by check, in the order in which they were given; the paste's come first. A person's answer
 * replaces the paste's, also where it is *not sure*. What the model doesn't know is left out.
 */
export function answeredChecks(guide: PreparedGuide, { findings, trail }: Visit): Map<string, GivenAnswer> {
  const given = new Map<string, GivenAnswer>();
  const take = (id: string, answer: string, from: GivenAnswer['from']) => {
    const check = guide.checkById.get(id);
    if (!check) return;
    const row = check.answerIndex.get(answer);
    if (row === undefined && answer !== unsure && answer !== cannot) return;
    given.delete(id);
    given.set(id, { check, row, answer, from });
  };
  for (const [id, answer] of Object.entries(findings.said).sort(([a], [b]) => (a < b ? -1 : 1)))
    take(id, answer, 'paste');
  for (const entry of trail) if (entry.did === 'answered') take(entry.check, entry.answer, 'person');
  return given;
}
