'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { SiteLink } from '@/components/site/site-link';
import type { Site } from '@/lib/content/site-schema';
import { stepBack, stepOn } from '@/lib/guide/change-trail';
import { findCause } from '@/lib/guide/find-cause';
import { nextStep } from '@/lib/guide/next-step';
import type { PreparedGuide } from '@/lib/guide/prepare-guide';
import type { TrailEntry } from '@/lib/guide/visit';
import { formatVisit, type VisitState } from '@/lib/links/visit-address';
import type { Words } from '@/lib/words/en';
import { fill, fillCount } from '@/lib/words/fill';
import { AnswersSoFar } from './answers-so-far';
import { QuietButton, TextButton } from './buttons';
import { ChangeView } from './change-view';
import { HandOverView } from './hand-over-view';
import { forgetVisit, keepVisit } from './kept-visit';
import { loadGuide } from './load-guide';
import { beginsWithPaste } from './start-from-paste';
import type { StepProps } from './step-props';
import { StepView } from './step-view';
import { Unfinished } from './unfinished';
import { setFragment, useVisitFragment } from './use-fragment';
import { useLoaded } from './use-loaded';
import { isEmptyVisit, visitOf } from './visit-of';

interface Props {
  /** The version of the guide's files. */
  version: string;
  /** Where the matcher's catalogue is. */
  catalogue: string;
  site: Site;
  words: Words;
}

/** What an entry is called where it fell away. */
function nameOf(guide: PreparedGuide, entry: TrailEntry, words: Words): string {
  if (entry.did === 'answered') return guide.checkById.get(entry.check)?.check.question ?? entry.check;
  if ('cause' in entry) return findCause(guide, entry.cause)?.title ?? entry.cause;
  return words.guide.handOver.doneHeading;
}

function Visit({
  guide,
  fragment,
  catalogue,
  site,
  words,
}: { guide: PreparedGuide; fragment: string } & Omit<Props, 'version'>) {
  const parsed = useMemo(() => visitOf(fragment, guide.model), [fragment, guide]);
  const decision = useMemo(() => nextStep(guide, parsed.visit), [guide, parsed]);
  const { dropped, ...state } = parsed;
  const arrival = useRef(fragment);
  const [tookBack, setTookBack] = useState<TrailEntry>();
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
  const isHandOver =
    state.summary || decision.step.kind === 'handed-over' || decision.step.kind === 'propose-hand-over';
  return (
    <div className="screen-only mt-8 flex max-w-column flex-col gap-3 border-t border-line pt-4 text-s">
      {!isHandOver && (
        <p>
          <QuietButton onClick={() => go({ ...state, summary: true })}>{text.handOver.open}</QuietButton>
        </p>
      )}
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
export function Guide({ version, words, ...rest }: Props) {
  const load = useCallback(() => loadGuide(version), [version]);
  const loaded = useLoaded(load);
  const fragment = useVisitFragment();
  const text = words.guide;
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
  if (loaded.state === 'loading' || fragment === undefined)
    return (
      <p role="status" className="min-h-96 text-muted">
        {text.loading}
      </p>
    );
  return <Visit guide={loaded.value} fragment={fragment} words={words} {...rest} />;
}
