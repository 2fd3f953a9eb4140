import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Kept, type Outcome, outcome } from '../../lib/store/outcome';
import { fill } from '../../lib/words/fill';
import { learnWords } from '../../lib/words/learn-words';

const kept = outcome.extend({
  received: z.iso.datetime({ error: 'expected a time such as 2026-11-24T09:00:00.000Z' }),
});

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What is piped in, as a file's name. */
const piped = '-';

/** Outcomes from a file (`-` is what is piped in), a line of JSON each, or what is wrong with its lines. */
export function readOutcomes(file: string): { outcomes: Kept<Outcome>[] } | { problems: string[] } {
  if (file !== piped && !existsSync(file)) return { problems: [fill(learnWords.fail.file, { file })] };
  const outcomes: Kept<Outcome>[] = [];
  const problems: string[] = [];
  for (const [index, text] of readFileSync(file === piped ? 0 : file, 'utf8')
    .split('\n')
    .entries()) {
    if (text.trim() === '') continue;
    const result = kept.safeParse(parseJson(text));
    if (result.success) outcomes.push(result.data);
    else
      problems.push(
        ...result.error.issues.map(({ path, message }) =>
          fill(learnWords.fail.line, { file, line: index + 1, key: path.join('.') || 'JSON', expected: message }),
        ),
      );
  }
  return problems.length > 0 ? { problems } : { outcomes };
}
