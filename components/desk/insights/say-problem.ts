import { fillCount } from '@/lib/words/fill';
import { insightsWords } from '@/lib/words/insights-words';
import type { AskProblem } from './ask-insights';

const { problem: words, signIn } = insightsWords;

/** What is said of a problem. */
export function sayProblem(problem: AskProblem): string {
  if (problem.why === 'often') return fillCount('en', words.often, Math.ceil(problem.wait / 60));
  return problem.why === 'signed-out' ? signIn.over : words[problem.why];
}
