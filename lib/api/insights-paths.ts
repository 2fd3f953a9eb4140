import type { z } from 'zod';
import { apiWords } from '../words/api-words';
import { apiSchemas } from './api-schemas';
import { insightsAnswer, sessionAnswer, signInRequest } from './insights-schemas';

const { staff } = apiWords;
const json = (schema: z.ZodType) => ({
  'application/json': { schema: { $ref: `#/components/schemas/${apiSchemas.get(schema)?.id}` } },
});
const done = (content: object) => ({ 200: { description: staff.done, content } });

/** The paths of the insights in the OpenAPI file. `problem` is a response that only says why there is no answer. */
export function insightsPaths(problem: (description: string) => object) {
  const refusals = { 401: problem(staff.signedOut), 403: problem(staff.notSetUp), 503: problem(staff.storeDown) };
  return {
    '/api/insights': {
      get: {
        operationId: 'insights',
        summary: staff.insights,
        responses: { ...done(json(insightsAnswer)), ...refusals },
      },
    },
    '/api/insights/export': {
      get: {
        operationId: 'exportInsights',
        summary: staff.export,
        responses: { ...done({ 'application/jsonl': { schema: { type: 'string' } } }), ...refusals },
      },
    },
    '/api/insights/session': {
      get: {
        operationId: 'session',
        summary: staff.session,
        responses: { ...done(json(sessionAnswer)), 503: problem(staff.storeDown) },
      },
    },
    '/api/insights/sign-in': {
      post: {
        operationId: 'signIn',
        summary: staff.signIn,
        description: staff.signInAbout,
        requestBody: { required: true, content: json(signInRequest) },
        responses: {
          ...done(json(sessionAnswer)),
          400: problem(staff.shape),
          401: problem(staff.wrong),
          403: problem(staff.refused),
          429: {
            ...problem(staff.often),
            headers: { 'Retry-After': { description: apiWords.retryAfter, schema: { type: 'integer', minimum: 1 } } },
          },
          503: problem(staff.storeDown),
        },
      },
    },
    '/api/insights/sign-out': {
      post: {
        operationId: 'signOut',
        summary: staff.signOut,
        requestBody: { required: true, content: { 'application/json': { schema: { type: 'object' } } } },
        responses: { ...done(json(sessionAnswer)), 403: problem(staff.refused), 503: problem(staff.storeDown) },
      },
    },
  };
}
