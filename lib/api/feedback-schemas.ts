import { z } from 'zod';
import { miss, outcome } from '../store/outcome';
import { apiWords } from '../words/api-words';
import { apiSchemas } from './api-schemas';

const { about } = apiWords;

export const outcomeRequest = outcome.register(apiSchemas, { id: 'Outcome', description: about.outcome });
export const missRequest = miss.register(apiSchemas, { id: 'Miss', description: about.miss });

/** The answer to either: it is kept. */
export const keptAnswer = z
  .strictObject({ kept: z.uuid() })
  .register(apiSchemas, { id: 'Kept', description: about.keptAnswer });
