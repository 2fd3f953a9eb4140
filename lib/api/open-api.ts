import { z } from 'zod';
import type { Site } from '../content/site-schema';
import { apiWords } from '../words/api-words';
import type { AnswerQuestion } from './answer-question';
import { apiSchemas } from './api-schemas';
import { catalogueSchema } from './catalogue-schema';
import { problemExamples, requestExamples } from './examples';
import { matchQuestions, matchRequest } from './match-request';
import { apiProblem, matchResponse } from './match-response';

/** The version of the paths and answers described; the catalogue's shape is counted apart. */
const version = '1.0.0';

const componentOf = (schema: z.ZodType) => ({ $ref: `#/components/schemas/${apiSchemas.get(schema)?.id}` });
const json = (schema: z.ZodType, examples?: object) => ({
  'application/json': { schema: componentOf(schema), ...(examples ? { examples } : {}) },
});

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
};

const problemResponses = () =>
  Object.entries(problemExamples).map(([status, problems]) => {
    const examples = Object.fromEntries(Object.entries(problems).map(([name, value]) => [name, { value }]));
    const [first] = Object.values(problems);
    const description = status === '400' ? apiWords.bad : (first?.error ?? apiWords.bad);
    const headers = headersOf[Number(status)];
    return [status, { description, ...(headers ? { headers } : {}), content: json(apiProblem, examples) }];
  });

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
            ...Object.fromEntries(problemResponses()),
          },
        },
      },
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
