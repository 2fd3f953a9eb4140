'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { PutOnShelf } from '@/components/desk/shelf/put-on-shelf';
import { forgetGiven } from '@/components/feedback/given-feedback';
import { today } from '@/components/site/local-time';
import { SiteLink } from '@/components/site/site-link';
import type { Site } from '@/lib/content/site-schema';
import { stepBack, stepOn } from '@/lib/guide/change-trail';
import { findCause } from '@/lib/guide/find-cause';
import { nextStep, type Step } from '@/lib/guide/next-step';
import type { PreparedGuide } from '@/lib/guide/prepare-guide';
import { noFindings, type TrailEntry } from '@/lib/guide/visit';
import { formatVisit, type VisitState } from '@/lib/links/visit-address';
import type { Words } from '@/lib/words/en';
import { fill, fillCount } from '@/lib/words/fill';
import { AnswersSoFar } from './answers-so-far';
import { QuietButton, quietButton, TextButton } from './buttons';
import { ChangeView } from './change-view';
import { GuideFeedback, guideSubject } from './guide-feedback';
import { HandOverView } from './hand-over-view';
import { forgetVisit, keepVisit } from './kept-visit';
import { loadGuide } from './load-guide';
import { beginsWithPaste } from './start-from-paste';
import { type Begun, type Start, StartView } from './start-view';
import type { StepProps } from './step-props';
import { StepView } from './step-view';
import { Unfinished } from './unfinished';
import { setFragment, useVisitFragment } from './use-fragment';
import { useLoaded } from './use-loaded';
import { noteTrail } from './visit-clock';
import { isEmptyVisit, visitOf } from './visit-of';

interface Props {
  /** The version of the guide's files. */
  version: string;
  /** Where the matcher's catalogue is. */
  catalogue: string;
  /** What a visit begins with where nothing is known. */
  start: Start;
  site: Site;
  words: Words;
}

const answered = (check: string, answer: string): TrailEntry => ({ did: 'answered', check, answer });

/** What an entry is called where it fell away. */
function nameOf(guide: PreparedGuide, entry: TrailEntry, words: Words): string {
  if (entry.did === 'answered') return guide.checkById.get(entry.check)?.check.question ?? entry.check;
  if ('cause' in entry) return findCause(guide, entry.cause)?.title ?? entry.cause;
  return words.guide.handOver.doneHeading;
}

/** The steps after which there is nothing more to ask: fixed, handed over, or no check left that would tell more. */
const endings: Step['kind'][] = ['fixed', 'handed-over', 'propose-hand-over'];

interface VisitProps extends Omit<Props, 'version' | 'start'> {
  guide: PreparedGuide;
  fragment: string;
  /** The fragment on arrival; undefined where somebody went on before the guide was there. */
  cameWith: string | undefined;
  /** What was chosen before the guide was there. */
  begun: TrailEntry | undefined;
}

function Visit({ guide, fragment, cameWith, begun, catalogue, site, words }: VisitProps) {
  const parsed = useMemo(() => visitOf(fragment, guide.model), [fragment, guide]);
  const decision = useMemo(() => nextStep(guide, parsed.visit), [guide, parsed]);
  const { dropped, ...state } = parsed;
  const arrival = useRef(cameWith);
  const [tookBack, setTookBack] = useState(begun);
  const [fell, setFell] = useState<TrailEntry[]>([]);
  const isEmpty = isEmptyVisit(parsed);
  const written = formatVisit(state);

  // A visit that begins with the paste gets its own address at once, so that reload and share show the same page.
  useEffect(() => {
    if (beginsWithPaste(fragment)) setFragment(written, 'replace');
  }, [fragment, written]);

  const isOver = decision.step.kind === 'fixed';
  useEffect(() => {
    if (!isEmpty && !isOver) keepVisit(written);
  }, [isEmpty, isOver, written]);

  const { trail } = state.visit;
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the trail is another list each time; its text says when it changes
  useEffect(() => {
    noteTrail(trail, isFirst.current, begun && performance.timeOrigin);
    isFirst.current = false;
    if (trail.length === 0) forgetGiven(guideSubject);
  }, [written]);

  const go = (next: VisitState, how: 'push' | 'replace' = 'push') => setFragment(formatVisit(next), how);
  const props: StepProps = {
    guide,
    state,
    decision,
    act: (...entries) => {
      setTookBack(undefined);
      setFell([]);
      go({ visit: entries.reduce(stepOn, state.visit), ticks: [] });
    },
    go,
    back:
      state.visit.trail.length === 0
        ? undefined
        : () => {
            setTookBack(state.visit.trail.at(-1));
            go({ visit: stepBack(state.visit), ticks: [] });
          },
    // On arrival the page begins at its top; from then on each new step is told.
    takesFocus: fragment !== arrival.current && !beginsWithPaste(fragment),
    tookBack,
    catalogue,
    site,
    words,
  };
  const text = words.guide;
  const page = formatVisit({ ...state, ticks: [] });
  const hasEnded = !state.summary && !state.change && endings.includes(decision.step.kind);
  return (
    <>
      {isEmpty && <Unfinished model={guide.model} open={(kept) => setFragment(kept)} words={words} />}
      {dropped.length > 0 && (
        <p role="status" className="mb-6 max-w-column border-l-4 border-warn pl-4 text-s">
          {fill(text.dropped, { keys: dropped.join(', ') })}
        </p>
      )}
      {fell.length > 0 && (
        <p role="status" className="mb-6 max-w-column border-l-4 border-edge pl-4 text-s">
          {fillCount(words.language, text.fell, fell.length, {
            list: fell.map((entry) => nameOf(guide, entry, words)).join('; '),
          })}
        </p>
      )}
      <div key={page} className="max-w-column">
        {state.summary ? (
          <HandOverView {...props} />
        ) : state.change ? (
          <ChangeView check={state.change} tellFell={setFell} {...props} />
        ) : (
          <StepView {...props} />
        )}
      </div>
      {hasEnded && <GuideFeedback {...props} />}
      {isEmpty ? (
        <p className="mt-8 text-s">
          {text.haveText} <SiteLink href="/">{text.haveTextLink}</SiteLink>
        </p>
      ) : (
        <>
          {!state.summary && !state.change && <AnswersSoFar guide={guide} state={state} go={go} words={words} />}
          <Foot {...props} isOver={isOver} />
        </>
      )}
    </>
  );
}

/** What can be done at any time: hand over, forget. */
function Foot({ state, go, decision, isOver, words }: StepProps & { isOver: boolean }) {
  const text = words.guide;
  const { summary: _, ...visit } = state;
  const fragment = formatVisit(visit);
  const isHandOver =
    state.summary || decision.step.kind === 'handed-over' || decision.step.kind === 'propose-hand-over';
  return (
    <div className="screen-only mt-8 flex max-w-column flex-col gap-3 border-t border-line pt-4 text-s">
      <div className="flex flex-wrap gap-3">
        {!isHandOver && <QuietButton onClick={() => go({ ...state, summary: true })}>{text.handOver.open}</QuietButton>}
        <PutOnShelf
          key={fragment}
          what={{ kind: 'visit', fragment }}
          found={'cause' in decision.step ? decision.step.cause : undefined}
          className={quietButton}
          words={words}
        />
      </div>
      {!isOver && <p className="text-muted">{text.kept}</p>}
      {!isOver && (
        <p>
          <TextButton
            onClick={() => {
              setFragment('');
              forgetVisit();
            }}
          >
            {text.startOver}
          </TextButton>
        </p>
      )}
    </div>
  );
}

/** The guide: one step a page, its whole state in the address. */
export function Guide({ version, start, words, ...rest }: Props) {
  const load = useCallback(() => loadGuide(version), [version]);
  const loaded = useLoaded(load);
  const fragment = useVisitFragment();
  const [begun, setBegun] = useState<Begun>({});
  const isReady = loaded.state === 'ready';
  const first = begun.answer === undefined ? undefined : answered(start.check.id, begun.answer);
  const text = words.guide;

  // Whoever went on before the guide was there goes on now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the guide is there
  useEffect(() => {
    if (!isReady || !begun.isGiven || !first) return;
    const visit = { day: today(), findings: noFindings, trail: [first], earlier: [] };
    setBegun({ wentOn: true });
    setFragment(formatVisit({ visit, ticks: [] }));
  }, [isReady, begun]);

  if (loaded.state === 'failed')
    return (
      <div role="alert" className="flex max-w-column flex-col items-start gap-3">
        <p>{text.failed}</p>
        <QuietButton onClick={loaded.retry}>{text.retry}</QuietButton>
        <p>
          {text.meanwhile} <SiteLink href="/checks">{text.allChecks}</SiteLink>
        </p>
      </div>
    );
  if (loaded.state === 'loading' || fragment === undefined || begun.isGiven)
    return (
      <>
        {!fragment && <StartView start={start} begun={begun} begin={setBegun} words={words} />}
        <p role="status" className={`min-h-96 text-muted ${fragment ? '' : 'hidden in-[.at]:block'}`}>
          {text.loading}
        </p>
      </>
    );
  return (
    <Visit
      guide={loaded.value}
      fragment={fragment}
      cameWith={begun.wentOn ? undefined : fragment}
      begun={first}
      words={words}
      {...rest}
    />
  );
}
