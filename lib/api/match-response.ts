import { z } from 'zod';
import { factNames } from '../content/closed-sets';
import { apiWords } from '../words/api-words';
import { apiSchemas } from './api-schemas';

const { about } = apiWords;

const place = z.int().min(0);
const evidence = z
  .strictObject({ text: z.string(), start: place, end: place })
  .register(apiSchemas, { id: 'Evidence', description: about.evidence });

const fact = z
  .strictObject({
    value: z.string(),
    text: z.string().optional(),
    start: place.optional(),
    end: place.optional(),
  })
  .register(apiSchemas, { id: 'Fact', description: about.fact });

const match = z
  .strictObject({
    kind: z.enum(['cause', 'error']).register(apiSchemas, { description: about.kind }),
    id: z.string().register(apiSchemas, { description: about.id }),
    title: z.string(),
    confidence: z.enum(['certain', 'likely', 'possible']).register(apiSchemas, { description: about.confidence }),
    evidence: z.array(evidence).min(1),
    count: z.int().min(1).register(apiSchemas, { description: about.count }),
    link: z.url().register(apiSchemas, { description: about.link }),
  })
  .register(apiSchemas, { id: 'Match', description: about.match });

const elsewhere = z
  .strictObject({ id: z.string(), title: z.string(), evidence: z.array(evidence), link: z.url() })
  .register(apiSchemas, { id: 'Elsewhere', description: about.elsewhere });

/** What one text shows. */
export const matchAnswer = z
  .strictObject({
    matches: z.array(match).register(apiSchemas, { description: about.matches }),
    facts: z.partialRecord(z.enum(factNames), z.array(fact)).register(apiSchemas, { description: about.facts }),
    elsewhere: z.array(elsewhere),
    unknownCodes: z.array(evidence).register(apiSchemas, { description: about.unknownCodes }),
  })
  .register(apiSchemas, { id: 'MatchAnswer', description: about.answer });

/** An answer, or a list of them in the order of the questions. */
export const matchResponse = z
  .union([matchAnswer, z.array(matchAnswer)])
  .register(apiSchemas, { id: 'MatchResponse', description: about.response });

/** Why there is no answer. It never repeats what was sent. */
export const apiProblem = z
  .strictObject({
    error: z.string(),
    at: z.string().optional().register(apiSchemas, { description: about.at }),
  })
  .register(apiSchemas, { id: 'Problem', description: about.problem });

export type MatchAnswer = z.infer<typeof matchAnswer>;
export type ApiProblem = z.infer<typeof apiProblem>;
