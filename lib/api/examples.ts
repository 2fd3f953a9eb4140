import type { Miss, Outcome } from '../store/outcome';
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

const article: Outcome = {
  id: '6f1c2b1e-4a57-4d7e-9a55-1d2f3a4b5c6d',
  about: 'article',
  language: 'en',
  cause: 'mfa-required',
  said: 'fixed',
  reason: 'It took ten minutes until it worked.',
  visit: null,
  minutes: [],
};
const visit: Outcome = {
  ...article,
  id: '0b9d7c36-2f0e-4c1d-8f43-7a6b5c4d3e2f',
  about: 'guide',
  language: 'de',
  said: 'not-fixed',
  reason: null,
  visit: 'trail=failing-system.exchange-online_is.mfa-required.yes&day=2026-11-24',
  minutes: [1, 4],
};
const miss: Miss = {
  id: 'c2a51f60-93d8-4e0b-b6a7-5e4d3c2b1a09',
  text: 'Migration of user1@example.com stopped: unexpected answer 471 from the server.\n',
  language: 'en',
};

/** What the pages send, as the OpenAPI file shows it. */
export const outcomeExamples = {
  article: { summary: apiWords.examples.article, value: article },
  visit: { summary: apiWords.examples.visit, value: visit },
};
export const missExamples = { miss: { summary: apiWords.examples.miss, value: miss } };

/** What is said to those that aren't kept: as above, but for what a body may hold and for the store. */
export const feedbackProblems: Record<number, Record<string, ApiProblem>> = {
  ...problemExamples,
  400: {
    json: { error: apiWords.json },
    encoding: { error: apiWords.encoding },
    value: { error: apiWords.value, at: 'id' },
  },
  503: { storeDown: { error: apiWords.storeDown } },
};
