import { SiteLink } from '@/components/site/site-link';
import type { FactName } from '@/lib/content/closed-sets';
import type { Site } from '@/lib/content/site-schema';
import type { Corrections, Match } from '@/lib/match/answer';
import { differInCount, inOrder, type MatchOrder } from '@/lib/match/order-by-count';
import type { Report } from '@/lib/match/report';
import type { Words } from '@/lib/words/en';
import { fill, fillCount } from '@/lib/words/fill';
import { langOf } from '@/lib/words/lang-of';
import { EvidenceQuote } from './evidence-quote';
import { FactsStrip } from './facts-strip';
import { MatchCard } from './match-card';
import { NoMatch } from './no-match';
import { OrderChoice } from './order-choice';
import { SecretWarning } from './secret-warning';

interface Props {
  report: Report | undefined;
  corrections: Corrections;
  correct: (fact: FactName, value: string) => void;
  order: MatchOrder;
  chooseOrder: (order: MatchOrder) => void;
  isReading: boolean;
  failed: boolean;
  retry: () => void;
  site: Site;
  /** The version of the guide's files. */
  guide: string;
  words: Words;
}

/** What a reader who can't see the page is told when the answer changes. */
function announce(report: Report, [first]: Match[], words: Words): string {
  const elsewhere = report.answer.elsewhere[0];
  if (!first && elsewhere) return `${words.answer.elsewhere}: ${report.articles[elsewhere.id]?.title ?? ''}`;
  if (!first) return words.answer.announceNone;
  const title = report.articles[first.id]?.title ?? '';
  return fillCount(words.language, words.answer.announce, report.answer.matches.length, { title });
}

const Failed = ({ retry, words }: { retry: () => void; words: Words }) => (
  <div role="alert" className="flex max-w-text flex-col items-start gap-3">
    <p>{words.box.failed}</p>
    <button type="button" onClick={retry} className="min-h-10 rounded-control bg-accent px-5 font-bold text-on-accent">
      {words.box.retry}
    </button>
    <p>
      {words.box.meanwhile} <SiteLink href="/causes">{words.causes.title}</SiteLink>,{' '}
      <SiteLink href="/errors">{words.errors.title}</SiteLink>
    </p>
  </div>
);

function Elsewhere({ report, words }: { report: Report; words: Words }) {
  return report.answer.elsewhere.map(({ id, evidence }) => (
    <article key={id} className="flex flex-col gap-3">
      <h3 className="max-w-text text-xl font-bold">
        {words.answer.elsewhere}: <span lang={langOf(words, report.articles[id])}>{report.articles[id]?.title}</span>
      </h3>
      <p lang={langOf(words, report.articles[id])} className="max-w-text">
        {report.articles[id]?.summary}
      </p>
      <EvidenceQuote evidence={evidence} words={words.answer} />
      <p>
        <SiteLink href={`/elsewhere/${id}`}>{words.answer.elsewhereLook}</SiteLink>
      </p>
    </article>
  ));
}

type FoundProps = Pick<Props, 'corrections' | 'correct' | 'order' | 'chooseOrder' | 'site' | 'guide' | 'words'> & {
  report: Report;
};

function Found({ report, corrections, correct, order, chooseOrder, site, guide, words }: FoundProps) {
  const { answer } = words;
  const { matches, elsewhere, facts, secrets, unknownCodes } = report.answer;
  const [first, ...others] = inOrder(matches, order);
  return (
    <>
      <SecretWarning secrets={secrets} words={answer.secret} />
      <FactsStrip facts={facts} corrections={corrections} correct={correct} words={words} />
      {differInCount(matches) && <OrderChoice order={order} choose={chooseOrder} words={answer.order} />}
      {first && <MatchCard match={first} report={report} isFirst guide={guide} words={words} />}
      <Elsewhere report={report} words={words} />
      {!first && elsewhere.length === 0 && <NoMatch report={report} site={site} words={words} />}
      {unknownCodes.map(({ text, start }) => (
        <p key={start} className="max-w-text">
          {fill(answer.unknownCode, { code: text })} <SiteLink href="/codes">{words.codes.title}</SiteLink>
        </p>
      ))}
      {others.length > 0 && (
        <section aria-labelledby="others" className="flex flex-col gap-4">
          <h3 id="others" className="text-l font-bold">
            {answer.others}
          </h3>
          {others.map((match) => (
            <MatchCard
              key={`${match.kind} ${match.id}`}
              match={match}
              report={report}
              isFirst={false}
              guide={guide}
              words={words}
            />
          ))}
        </section>
      )}
    </>
  );
}

/** What the text shows, best first; or that it is being read, or why there is no answer. */
export function AnswerView({ report, isReading, failed, retry, words, ...rest }: Props) {
  const hasContent = report !== undefined || isReading || failed;
  return (
    <section
      aria-labelledby={hasContent ? 'answer' : undefined}
      className={hasContent ? 'mt-10 flex flex-col gap-6' : ''}
    >
      <p role="status" className="sr-only">
        {isReading ? words.box.reading : report && announce(report, inOrder(report.answer.matches, rest.order), words)}
      </p>
      {hasContent && (
        <h2 id="answer" className="text-l font-bold">
          {words.answer.heading}
        </h2>
      )}
      {isReading && <p className="min-h-40 text-muted">{words.box.reading}</p>}
      {failed && <Failed retry={retry} words={words} />}
      {report && <Found report={report} words={words} {...rest} />}
    </section>
  );
}
