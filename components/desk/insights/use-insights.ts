import { useCallback, useEffect, useRef, useState } from 'react';
import type { SessionState } from '@/lib/api/insights-schemas';
import type { Insights } from '@/lib/insights/insights';
import { type Asked, type AskProblem, askInsights, askSession, signIn, signOut } from './ask-insights';

/** What the page shows. `said` is why somebody who was signed in isn't any more. */
export type InsightsState =
  | { shows: 'loading' | 'getting' | 'not-set-up' }
  | { shows: 'sign-in'; said?: 'over' | 'out' }
  | { shows: 'problem'; problem: AskProblem }
  | { shows: 'insights'; insights: Insights; until: number; at: Date };

/** The way from nobody knows to the numbers, and out again. */
export function useInsights() {
  const [state, setState] = useState<InsightsState>({ shows: 'loading' });
  const until = useRef(0);

  const get = useCallback(async () => {
    const asked = await askInsights();
    if ('answer' in asked)
      return setState({ shows: 'insights', insights: asked.answer, until: until.current, at: new Date() });
    if (asked.problem.why === 'signed-out') return setState({ shows: 'sign-in', said: 'over' });
    setState({ shows: 'problem', problem: asked.problem });
  }, []);

  const follow = useCallback(
    async (asked: Asked<SessionState>) => {
      if ('problem' in asked) return setState({ shows: 'problem', problem: asked.problem });
      if (asked.answer.state !== 'signed-in')
        return setState({ shows: asked.answer.state === 'signed-out' ? 'sign-in' : 'not-set-up' });
      until.current = asked.answer.until;
      setState({ shows: 'getting' });
      await get();
    },
    [get],
  );

  const look = useCallback(async () => {
    setState({ shows: 'loading' });
    await follow(await askSession());
  }, [follow]);

  useEffect(() => {
    void look();
  }, [look]);

  return {
    state,
    look,
    /** Gets the numbers anew; those that are there stay until then. */
    refresh: get,
    /** Returns what is wrong, if anything is. */
    async signIn(password: string): Promise<AskProblem | undefined> {
      const asked = await signIn(password);
      if ('problem' in asked) return asked.problem;
      await follow(asked);
    },
    async signOut() {
      const asked = await signOut();
      setState('problem' in asked ? { shows: 'problem', problem: asked.problem } : { shows: 'sign-in', said: 'out' });
    },
    /** Somebody ended the session elsewhere, or its time is over. */
    beSignedOut: () => setState({ shows: 'sign-in', said: 'over' }),
  };
}
