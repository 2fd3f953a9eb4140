import { z } from 'zod';
import type { Site } from '../content/site-schema';
import { keptDays } from '../store/kept-days';
import { apiWords } from '../words/api-words';
import { fill } from '../words/fill';
import type { AnswerQuestion } from './answer-question';
import { apiSchemas } from './api-schemas';
import { catalogueSchema } from './catalogue-schema';
import { feedbackProblems, missExamples, outcomeExamples, problemExamples, requestExamples } from './examples';
import { keptAnswer, missRequest, outcomeRequest } from './feedback-schemas';
import { insightsPaths } from './insights-paths';
import { matchQuestions, matchRequest } from './match-request';
import { apiProblem, matchResponse } from './match-response';

/** The version of the paths and answers described; the catalogue's shape is counted apart. */
const version = '1.2.0';

const componentOf = (schema: z.ZodType) => ({ $ref: `#/components/schemas/${apiSchemas.get(schema)?.id}` });
const json = (schema: z.ZodType, examples?: object) => ({
  'application/json': { schema: componentOf(schema), ...(examples ? { examples } : {}) },
});

/** Why there is no answer, where one example says as much as several. */
const problem = (description: string) => ({ description, content: json(apiProblem) });

/** Every schema with an id, as a component; requests as they are sent, with what may be left out. */
function components() {
  const { schemas } = z.toJSONSchema(apiSchemas, { io: 'input', uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _draft, $id: _address, ...schema }]) => [id, schema]),
  );
}

const headersOf: Record<number, object> = {
  405: { Allow: { description: apiWords.allow, schema: { type: 'string' } } },
  429: { 'Retry-After': { description: apiWords.retryAfter, schema: { type: 'integer', minimum: 1 } } },
  503: { 'Retry-After': { description: apiWords.retryAfter, schema: { type: 'integer', minimum: 1 } } },
};

const problemResponses = (byStatus: typeof problemExamples) =>
  Object.entries(byStatus).map(([status, problems]) => {
    const examples = Object.fromEntries(Object.entries(problems).map(([name, value]) => [name, { value }]));
    const [first] = Object.values(problems);
    const description = status === '400' ? apiWords.bad : (first?.error ?? apiWords.bad);
    const headers = headersOf[Number(status)];
    return [status, { description, ...(headers ? { headers } : {}), content: json(apiProblem, examples) }];
  });

type Examples = Record<string, { summary: string; value: { id: string } }>;

/** What the pages send when a person chooses to. They have no other server than their own. */
const keeping = (operationId: string, [summary, description]: [string, string], schema: z.ZodType, given: Examples) => {
  const answers = Object.entries(given).map(([name, { summary, value }]) => [
    name,
    { summary, value: { kept: value.id } },
  ]);
  return {
    post: {
      operationId,
      summary,
      description,
      requestBody: { required: true, content: json(schema, given) },
      responses: {
        200: { description: apiWords.kept, content: json(keptAnswer, Object.fromEntries(answers)) },
        ...Object.fromEntries(problemResponses(feedbackProblems)),
      },
    },
  };
};

/** The API as OpenAPI 3.1. Its schemas are those that requests are checked by, its answers what `answer` says today. */
export function openApi(site: Site, answer: AnswerQuestion, today = new Date().toISOString().slice(0, 10)) {
  const answers = Object.entries(requestExamples).map(([name, { summary, value }]) => {
    const given = matchQuestions.parse([value].flat()).map((question) => answer(question, today));
    return [name, { summary, value: Array.isArray(value) ? given : given[0] }];
  });
  return {
    openapi: '3.1.0',
    info: {
      title: `${site.name}: ${apiWords.title}`,
      version,
      description: apiWords.description,
      contact: { name: site.support.name, email: site.support.mail },
    },
    servers: [{ url: site.address }],
    paths: {
      '/match': {
        servers: [{ url: site.api?.address ?? `${site.address}/api` }],
        post: {
          operationId: 'match',
          summary: apiWords.match,
          description: apiWords.matchAbout,
          requestBody: { required: true, content: json(matchRequest, requestExamples) },
          responses: {
            200: { description: apiWords.done, content: json(matchResponse, Object.fromEntries(answers)) },
            ...Object.fromEntries(problemResponses(problemExamples)),
          },
        },
      },
      '/api/feedback': keeping(
        'feedback',
        [apiWords.feedback, fill(apiWords.feedbackAbout, { days: keptDays.outcomes })],
        outcomeRequest,
        outcomeExamples,
      ),
      '/api/misses': keeping(
        'miss',
        [apiWords.miss, fill(apiWords.missAbout, { days: keptDays.misses })],
        missRequest,
        missExamples,
      ),
      ...insightsPaths(problem),
      '/catalogue.json': {
        get: {
          operationId: 'catalogue',
          summary: apiWords.catalogue,
          description: apiWords.catalogueAbout,
          responses: { 200: { description: apiWords.catalogueDone, content: json(catalogueSchema) } },
        },
      },
    },
    components: { schemas: components() },
  };
}
