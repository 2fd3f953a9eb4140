import { z } from 'zod';
import { apiWords } from '../words/api-words';
import { apiSchemas } from './api-schemas';
import { limits } from './limits';

/** One text to match. A misspelt key is a mistake rather than something to pass over. */
export const matchQuestion = z
  .strictObject(
    {
      text: z.string({ error: apiWords.text }).register(apiSchemas, { description: apiWords.about.text }),
      limit: z
        .int({ error: apiWords.limit })
        .min(1, apiWords.limit)
        .max(limits.matches, apiWords.limit)
        .default(limits.usualMatches)
        .register(apiSchemas, { description: apiWords.about.limit }),
    },
    { error: (issue) => (issue.code === 'unrecognized_keys' ? apiWords.otherKey : apiWords.shape) },
  )
  .register(apiSchemas, { id: 'MatchQuestion', description: apiWords.about.question });

export const matchQuestions = z.array(matchQuestion).max(limits.texts, apiWords.tooMany);

/** The body of a request: one text, or many. */
export const matchRequest = z
  .union([matchQuestion, matchQuestions])
  .register(apiSchemas, { id: 'MatchRequest', description: apiWords.about.request });

export type MatchQuestion = z.output<typeof matchQuestion>;
