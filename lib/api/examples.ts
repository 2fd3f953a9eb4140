import { apiWords } from '../words/api-words';
import type { ApiProblem } from './match-response';

const refused = {
  from: 'migration@fabrikam.com',
  text: "AADSTS50076: Due to a configuration change made by your administrator, you must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.",
  header: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic Realm=""\nX-FEServer: FABEX01\nHost: mail.contoso.com',
};

/** Requests that are answered, as the OpenAPI file shows them; each by a name that its answer has too. */
export const requestExamples = {
  one: { summary: apiWords.examples.one, value: { text: refused.text, limit: 3 } },
  list: {
    summary: apiWords.examples.list,
    value: [{ text: `Checking source credentials of ${refused.from}\n${refused.header}`, limit: 2 }, { text: '' }],
  },
  nothing: { summary: apiWords.examples.nothing, value: { text: 'It does not work.' } },
  elsewhere: {
    summary: apiWords.examples.elsewhere,
    value: { text: 'VS30063: You are not authorized to access https://dev.azure.com/fabrikam.' },
  },
};

/** What is said to requests that aren't answered, by status. A test provokes each. */
export const problemExamples: Record<number, Record<string, ApiProblem>> = {
  400: {
    json: { error: apiWords.json },
    encoding: { error: apiWords.encoding },
    shape: { error: apiWords.shape },
    text: { error: apiWords.text, at: 'text' },
    limit: { error: apiWords.limit, at: '[1].limit' },
    otherKey: { error: apiWords.otherKey },
    tooMany: { error: apiWords.tooMany },
  },
  405: { method: { error: apiWords.method } },
  408: { tooSlow: { error: apiWords.tooSlow } },
  413: { tooLarge: { error: apiWords.tooLarge } },
  415: { mediaType: { error: apiWords.mediaType } },
  429: { rate: { error: apiWords.rate } },
  500: { broken: { error: apiWords.broken } },
};
