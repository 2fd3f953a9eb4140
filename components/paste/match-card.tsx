import { lazy, Suspense } from 'react';
import { mainAction } from '@/components/article/actions';
import { startFromPaste } from '@/components/guide/start-from-paste';
import { OpenCauses } from '@/components/lists/open-causes';
import { SiteLink } from '@/components/site/site-link';
import type { Match } from '@/lib/match/answer';
import type { Report } from '@/lib/match/report';
import type { Words } from '@/lib/words/en';
import { fill, fillCount, formatDay } from '@/lib/words/fill';
import { langOf } from '@/lib/words/lang-of';
import { ConfidenceMark } from './confidence-mark';
import { EvidenceQuote } from './evidence-quote';

/** The guide's model and engine come only where a message leaves causes open. */
const FirstQuestion = lazy(async () => ({
  default: (await import('@/components/guide/first-question')).FirstQuestion,
}));

const folders = { cause: '/causes', error: '/errors' } as const;
/** So many open causes stand there at once; the rest is one click away. */
const mostOpen = 6;

interface Props {
  match: Match;
  report: Report;
  /** The first match takes the stage. */
  isFirst: boolean;
  /** The version of the guide's files. */
  guide: string;
  words: Words;
}

function LeavesOpen({ match, report, words }: Omit<Props, 'isFirst' | 'guide'>) {
  const open = report.open[match.id] ?? [];
  const rest = open.slice(mostOpen);
  if (open.length === 0) return null;
  return (
    <div className="flex flex-col gap-2">
      <p className="max-w-text">{fillCount(words.language, words.answer.leavesOpen, open.length)}</p>
      <OpenCauses open={open.slice(0, mostOpen)} words={words} />
      {rest.length > 0 && (
        <details>
          <summary className="min-h-8 cursor-pointer py-1 text-s text-accent underline underline-offset-4">
            {fillCount(words.language, words.answer.showMore, rest.length)}
          </summary>
          <OpenCauses open={rest} words={words} />
        </details>
      )}
    </div>
  );
}

function Dates({ match: { validFrom, validUntil }, words }: Pick<Props, 'match' | 'words'>) {
  const day = (text: string) => formatDay(words.language, text);
  if (!validFrom && !validUntil) return null;
  return (
    <p className="text-s text-muted">
      {validFrom && fill(words.answer.holdsFrom, { day: day(validFrom) })}{' '}
      {validUntil && fill(words.answer.holdsUntil, { day: day(validUntil) })}
    </p>
  );
}

const quiet = 'inline-block min-h-8 py-1';

/** One match: the cause as a sentence, how sure, the words that led there, and the way to its article. */
export function MatchCard({ match, report, isFirst, guide, words }: Props) {
  const { answer } = words;
  const article = report.articles[match.id];
  const href = `${folders[match.kind]}/${match.id}`;
  const isForm = match.kind === 'error';
  const times = match.count > 1 ? ` · ${fillCount(words.language, answer.times, match.count)}` : '';
  return (
    <article className={`flex flex-col gap-3 ${isFirst ? '' : 'border-t border-line pt-4'}`}>
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h3 lang={langOf(words, article)} className={`max-w-text font-bold ${isFirst ? 'text-xl' : 'text-m'}`}>
          {isFirst ? article?.title : <SiteLink href={href}>{article?.title}</SiteLink>}
        </h3>
        <p className="text-s text-muted">
          <ConfidenceMark confidence={match.confidence} words={answer} />
          {times}
        </p>
      </div>
      {isFirst && (
        <p lang={langOf(words, article)} className="max-w-text">
          {article?.summary}
        </p>
      )}
      <EvidenceQuote evidence={match.evidence} words={answer} />
      <Dates match={match} words={words} />
      {isFirst && (
        <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <SiteLink href={href} className={isForm ? quiet : mainAction}>
            {isForm ? answer.seeForm : answer.seeFix}
          </SiteLink>
          <SiteLink href={startFromPaste(match)} className={quiet}>
            {isForm ? words.guide.start.fromForm : words.guide.start.fromResult}
          </SiteLink>
        </p>
      )}
      {isFirst && isForm && (
        <Suspense fallback={<div className="min-h-96" />}>
          <FirstQuestion version={guide} match={match} report={report} words={words} />
        </Suspense>
      )}
      {isFirst && isForm && <LeavesOpen match={match} report={report} words={words} />}
    </article>
  );
}
