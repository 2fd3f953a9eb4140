import type { Risk, Role } from '@/lib/content/closed-sets';
import type { Words } from '@/lib/words/en';
import { fill, formatTime } from '@/lib/words/fill';
import { RiskMark } from './risk-mark';

interface Props {
  fix: { risk: Risk; role: Role; minutes: number; waitMinutes?: number | undefined };
  words: Words;
}

/** Risk, role, minutes and waiting of a fix, as one line. */
export function FixMeta({ fix, words }: Props) {
  const { article } = words;
  const wait = fix.waitMinutes ? `, ${fill(article.wait, { time: formatTime(words, fix.waitMinutes) })}` : '';
  return (
    <p className="flex flex-wrap gap-x-6 gap-y-1 text-s text-muted">
      <RiskMark risk={fix.risk} words={words} />
      <span>{words.role[fix.role]}</span>
      <span>{fill(article.about, { time: formatTime(words, fix.minutes) }) + wait}</span>
    </p>
  );
}
