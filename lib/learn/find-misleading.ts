import { answerShares } from '../guide/answer-shares';
import type { PreparedGuide } from '../guide/prepare-guide';
import { caution } from './caution';
import { gammaBelow } from './gamma';
import type { PastVisit } from './past-visits';

/** A check whose answers speak against the true cause more often than misreadings explain. For authors: it changes nothing. */
export interface MisleadingCheck {
  check: string;
  /** Answers in visits whose cause is known, and how many of them this cause doesn't show. */
  answers: number;
  contradicted: number;
  /** So many the shares and the guide's error rate let expect. */
  expected: number;
  /** What was answered where it happened, most often first. */
  pairs: { cause: string; answer: string; times: number; of: number }[];
}

/** An answer that a cause shows less often than this contradicts it. */
const shown = 0.05;

interface Tally {
  answers: number;
  contradicted: number;
  expected: number;
  pairs: Map<string, { cause: string; answer: string; times: number }>;
  byCause: Map<string, number>;
}

/** A person's last answer to each check. */
function answersOf({ visit }: PastVisit): Map<string, string> {
  return new Map(visit.trail.flatMap((entry) => (entry.did === 'answered' ? [[entry.check, entry.answer]] : [])));
}

/**
 * The checks that mislead, the worst first. Who was misled often never found the cause, so the true numbers are higher:
 * what stands here is the least of it.
 */
export function findMisleading(guide: PreparedGuide, visits: PastVisit[]): MisleadingCheck[] {
  const tallies = new Map<string, Tally>();
  for (const past of visits.filter(({ isFixed }) => isFixed)) {
    for (const [id, answer] of answersOf(past)) {
      const check = guide.checkById.get(id);
      const row = check?.answerIndex.get(answer);
      const column = guide.causeIndex.get(past.truth);
      if (!check || row === undefined || column === undefined) continue;
      const shares = answerShares(check.check, past.truth);
      const tally: Tally = tallies.get(id) ?? {
        answers: 0,
        contradicted: 0,
        expected: 0,
        pairs: new Map(),
        byCause: new Map(),
      };
      tallies.set(id, tally);
      tally.answers++;
      tally.byCause.set(past.truth, (tally.byCause.get(past.truth) ?? 0) + 1);
      const misread = check.check.answers.reduce(
        (sum, one, index) => sum + ((shares[one.id] ?? 0) < shown ? (check.rows[index]?.[column] as number) : 0),
        0,
      );
      tally.expected += misread + caution.misnamed * (1 - misread);
      if ((shares[answer] ?? 0) >= shown) continue;
      tally.contradicted++;
      const key = `${past.truth} ${answer}`;
      const pair = tally.pairs.get(key) ?? { cause: past.truth, answer, times: 0 };
      tally.pairs.set(key, { ...pair, times: pair.times + 1 });
    }
  }
  const doubt = caution.wrongly / Math.max(1, guide.checks.length);
  return [...tallies]
    .filter(
      ([, { answers, contradicted, expected }]) =>
        answers >= caution.leastMisled &&
        contradicted >= caution.misledFactor * Math.max(expected, 1) &&
        gammaBelow(contradicted, expected) < doubt,
    )
    .map(([check, { answers, contradicted, expected, pairs, byCause }]) => ({
      check,
      answers,
      contradicted,
      expected: Math.round(10 * expected) / 10,
      pairs: [...pairs.values()]
        .map((pair) => ({ ...pair, of: byCause.get(pair.cause) ?? 0 }))
        .sort((a, b) => b.times - a.times || (`${a.cause} ${a.answer}` < `${b.cause} ${b.answer}` ? -1 : 1)),
    }))
    .sort((a, b) => b.contradicted - b.expected - (a.contradicted - a.expected) || (a.check < b.check ? -1 : 1));
}
