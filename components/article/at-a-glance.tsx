import type { Cause } from '@/lib/content/content';
import type { Words } from '@/lib/words/en';
import { fill, formatDay, formatTime } from '@/lib/words/fill';
import { formatWhere } from '@/lib/words/format-where';
import { GlanceList } from './glance-list';
import { RiskMark } from './risk-mark';

/** Who, how long, how risky, where, and when it was checked: one look before reading on. Of the safest fix. */
export function AtAGlance({ cause, words }: { cause: Cause; words: Words }) {
  const { article } = words;
  const [fix] = cause.fixes;
  if (!fix) return null;
  const wait = fix.waitMinutes ? `, ${fill(article.wait, { time: formatTime(words, fix.waitMinutes) })}` : '';
  const rows = [
    { name: article.whoFixes, value: words.role[fix.role] },
    { name: article.time, value: fill(article.about, { time: formatTime(words, fix.minutes) }) + wait },
    { name: article.risk, value: <RiskMark risk={fix.risk} words={words} /> },
    { name: article.where, value: formatWhere(words, cause.fits) },
    { name: article.checkedOn, value: formatDay(words.language, cause.verifiedOn) },
  ];
  return <GlanceList label={article.atAGlance} rows={rows} />;
}
