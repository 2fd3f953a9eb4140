import { answeredChecks } from '@/lib/guide/answered-checks';
import { takeBackLimits } from '@/lib/guide/change-trail';
import { findCause } from '@/lib/guide/find-cause';
import { isOpenTo, limitsOf } from '@/lib/guide/open-checks';
import type { PreparedGuide } from '@/lib/guide/prepare-guide';
import { findFix } from '@/lib/guide/put-back';
import { cannot, unsure } from '@/lib/guide/visit';
import type { VisitState } from '@/lib/links/visit-address';
import type { Words } from '@/lib/words/en';
import { fill, fillCount } from '@/lib/words/fill';
import { langOf } from '@/lib/words/lang-of';
import { TextButton } from './buttons';

interface Props {
  guide: PreparedGuide;
  state: VisitState;
  go: (state: VisitState) => void;
  words: Words;
}

interface RowProps {
  name: string;
  value: string;
  /** The language of both, where it isn't the page's. */
  lang?: string | undefined;
  children?: React.ReactNode;
}

const Row = ({ name, value, lang, children }: RowProps) => (
  <div className="grid gap-x-4 border-b border-line py-2 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)_4rem]">
    <dt lang={lang} className="text-muted">
      {name}
    </dt>
    <dd lang={lang} className="font-bold">
      {value}
    </dd>
    {children && <dd className="sm:text-right">{children}</dd>}
  </div>
);

/** Checks that are gone round, because of what the person can't do. */
function Limits({ guide, state, go, words }: Props) {
  const limits = limitsOf(guide, state.visit, answeredChecks(guide, state.visit));
  const count = guide.checks.filter(({ check }) => !isOpenTo(check.roles, check.needs, limits)).length;
  if (count === 0) return null;
  return (
    <p className="mt-3 text-s">
      {fillCount(words.language, words.guide.limits, count)}{' '}
      <TextButton onClick={() => go({ visit: takeBackLimits(state.visit), ticks: [] })}>
        {words.guide.limitsBack}
      </TextButton>
    </p>
  );
}

/** What was answered so far, each with a way to change it. */
export function AnswersSoFar({ guide, state, go, words }: Props) {
  const given = [...answeredChecks(guide, state.visit).values()];
  const rest = state.visit.trail.filter((entry) => entry.did === 'looked' || entry.did === 'tried');
  if (given.length === 0 && rest.length === 0) return null;
  const text = words.guide;
  const others: Record<string, string> = { [unsure]: text.notSure, [cannot]: text.cannot };
  const titleOf = (id: string) => findCause(guide, id)?.title ?? id;
  return (
    <section aria-labelledby="answers-so-far" className="screen-only mt-12 max-w-column text-s">
      <h2 id="answers-so-far" className="text-m font-bold">
        {text.answers}
      </h2>
      <dl className="mt-2">
        {given.map(({ check: { check }, answer, from }) => (
          <Row
            key={check.id}
            name={check.question}
            lang={langOf(words, check)}
            value={
              (check.answers.find(({ id }) => id === answer)?.label ?? others[answer] ?? answer) +
              (from === 'paste' ? ` (${text.fromPaste})` : '')
            }
          >
            <TextButton
              aria-label={fill(text.changeOf, { question: check.question })}
              onClick={() => go({ visit: state.visit, ticks: state.ticks, change: check.id })}
            >
              {text.change}
            </TextButton>
          </Row>
        ))}
        {rest.map((entry, index) =>
          entry.did === 'looked' ? (
            <Row
              // biome-ignore lint/suspicious/noArrayIndexKey: the same look may be taken twice
              key={`look ${index}`}
              name={fill(text.look.label, { title: titleOf(entry.cause) })}
              value={text.look.outcome[entry.outcome]}
            />
          ) : (
            entry.did === 'tried' && (
              <Row
                // biome-ignore lint/suspicious/noArrayIndexKey: the same fix may be tried twice
                key={`try ${index}`}
                name={`${text.verify.label}: ${findFix(guide, entry.cause, entry.fix)?.title ?? ''}`}
                value={text.verify.outcome[entry.outcome]}
              />
            )
          ),
        )}
      </dl>
      <Limits guide={guide} state={state} go={go} words={words} />
    </section>
  );
}
