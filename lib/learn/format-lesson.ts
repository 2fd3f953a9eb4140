import { fill, fillCount } from '../words/fill';
import type { LearnWords } from '../words/learn-words';
import { caution } from './caution';
import type { Lesson } from './learn';

/** So many of a check's pairs are printed. */
const mostPairs = 3;

function formatLeftOut({ leftOut }: Lesson, { report }: LearnWords): string[] {
  const reasons = Object.entries(report.reason).flatMap(([reason, text]) => {
    const count = leftOut[reason as keyof Lesson['leftOut']];
    return count > 0 ? [fill(text, { count })] : [];
  });
  return reasons.length > 0 ? [fill(report.leftOut, { reasons: reasons.join(', ') })] : [];
}

function formatMisleading({ misleading }: Lesson, { report }: LearnWords): string[] {
  if (misleading.length === 0) return [report.noMisleading];
  return misleading.flatMap((check) => [
    fill(report.misled, { ...check, pairs: '' }),
    ...check.pairs.slice(0, mostPairs).map((pair) => fill(report.pair, { ...pair })),
  ]);
}

/** What a run found, as lines for people. */
export function formatLesson(lesson: Lesson, words: LearnWords): string[] {
  const { report } = words;
  const { outcomes, entries, words: moved, minutes, unlisted } = lesson;
  const visits = entries.reduce((sum, { fixed, confirmed }) => sum + fixed + confirmed, 0);
  const or = (lines: string[], none: string) => (lines.length > 0 ? lines : [none]);
  return [
    fillCount('en', report.read, outcomes, { visits }),
    ...formatLeftOut(lesson, words),
    ...(entries.length > 0 ? ['', report.entries] : []),
    ...entries.map(({ entry, fixed, confirmed }) =>
      fill(report.entry, { entry, fixed, confirmed, few: fixed < caution.leastVisits ? report.few : '' }),
    ),
    '',
    report.words,
    ...or(
      moved.map((word) => fill(report.word, { ...word })),
      report.noWord,
    ),
    '',
    report.minutes,
    ...or(
      minutes.map((check) => fill(report.minute, { ...check })),
      report.noMinutes,
    ),
    '',
    report.misleading,
    ...formatMisleading(lesson, words),
    ...(unlisted.length > 0 ? ['', report.unlisted] : []),
    ...unlisted.map((one) => fill(report.unlistedCause, { ...one })),
  ];
}
