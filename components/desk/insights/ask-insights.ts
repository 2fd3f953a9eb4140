import type { SessionState } from '@/lib/api/insights-schemas';
import type { Insights } from '@/lib/insights/insights';

/** Why there is no answer, as far as anybody knows; `wait` in seconds, where the server says so. */
export type AskProblem =
  | { why: 'wrong' | 'down' | 'unreached' | 'refused' | 'signed-out' }
  | { why: 'often'; wait: number };
export type Asked<Answer> = { answer: Answer } | { problem: AskProblem };

const patience = 20_000;
const folder = '/api/insights';

function problemOf({ status, headers }: Response): AskProblem {
  if (status === 429) return { why: 'often', wait: Number(headers.get('retry-after')) || 60 };
  if (status === 401) return { why: 'signed-out' };
  return { why: status >= 500 ? 'down' : 'refused' };
}

async function ask<Answer>(path: string, init: RequestInit, read: (response: Response) => Promise<Answer>) {
  try {
    const response = await fetch(`${folder}${path}`, {
      ...init,
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
    return response.ok ? { answer: await read(response) } : { problem: problemOf(response) };
  } catch {
    // No connection, no answer in time, or another program's answer.
    return { problem: { why: 'unreached' as const } };
  }
}

const json = <Answer>(response: Response): Promise<Answer> => response.json();
const post = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

export const askSession = (): Promise<Asked<SessionState>> => ask('/session', {}, json<SessionState>);
export const askInsights = (): Promise<Asked<Insights>> => ask('', {}, json<Insights>);
export const askExport = (): Promise<Asked<Blob>> => ask('/export', {}, (response) => response.blob());
export const signOut = (): Promise<Asked<SessionState>> => ask('/sign-out', post({}), json<SessionState>);

/** The right password begins a session; the cookie comes with the answer, and no script sees it. */
export async function signIn(password: string): Promise<Asked<SessionState>> {
  const asked = await ask('/sign-in', post({ password }), json<SessionState>);
  return 'problem' in asked && asked.problem.why === 'signed-out' ? { problem: { why: 'wrong' } } : asked;
}
