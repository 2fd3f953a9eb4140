'use client';

import { lazy, Suspense } from 'react';
import { QuietButton } from '@/components/guide/buttons';
import { insightsWords } from '@/lib/words/insights-words';
import type { Titles } from './insights-view';
import { NotSetUp } from './not-set-up';
import { sayProblem } from './say-problem';
import { SignInForm } from './sign-in-form';
import { useInsights } from './use-insights';

/** Nobody needs what draws the numbers before there are any. */
const InsightsView = lazy(async () => ({ default: (await import('./insights-view')).InsightsView }));

const Waiting = ({ words }: { words: string }) => (
  <p role="status" className="mt-8 min-h-72 text-muted">
    {words}
  </p>
);

/** What people sent: asked of the server once somebody is signed in, and nothing of it kept in the browser. */
export function Insights({ titles }: { titles: Titles }) {
  const { state, look, refresh, signIn, signOut, beSignedOut } = useInsights();
  switch (state.shows) {
    case 'loading':
      return <Waiting words={insightsWords.loading} />;
    case 'getting':
      return <Waiting words={insightsWords.getting} />;
    case 'not-set-up':
      return <NotSetUp look={() => void look()} />;
    case 'sign-in':
      return <SignInForm said={state.said} signIn={signIn} />;
    case 'problem':
      return (
        <div role="alert" className="mt-8 flex max-w-text flex-col items-start gap-3 border-l-4 border-warn pl-4">
          <p>{sayProblem(state.problem)}</p>
          <QuietButton onClick={() => void look()}>{insightsWords.retry}</QuietButton>
        </div>
      );
    case 'insights':
      return (
        <Suspense fallback={<Waiting words={insightsWords.getting} />}>
          <InsightsView {...state} titles={titles} refresh={refresh} signOut={signOut} beSignedOut={beSignedOut} />
        </Suspense>
      );
  }
}
