import { setImmediate } from 'node:timers/promises';
import { apiWords } from '../words/api-words';
import type { AnswerQuestion } from './answer-question';
import { answerSafely } from './answer-safely';
import { crossOriginHeaders, preflightHeaders } from './cross-origin';
import type { MatchAnswer } from './match-response';
import { type ParsedRequest, parseMatchRequest } from './parse-match-request';
import { allowedMethods, headersOfAll, type PostService, reply, takePost } from './take-post';

/** What the handler needs of the world around it. */
export interface MatchService extends PostService {
  answer: AnswerQuestion;
  /** Origins of `content/site.yaml`. */
  cors: string[];
}

/**
 * Answers `/api/match`. `open` gives the service, which is made at the first request. Nothing of a text is kept or logged,
 * and no reason repeats any of it; whatever goes wrong is answered, never thrown.
 */
export const handleMatch = (request: Request, open: () => MatchService): Promise<Response> =>
  answerSafely('/api/match', apiWords.broken, async () => {
    const service = open();
    const response = await respond(request, service);
    const shared = crossOriginHeaders(request.headers.get('origin'), service.cors);
    for (const [name, value] of Object.entries(shared)) response.headers.set(name, value);
    return response;
  });

async function respond(request: Request, service: MatchService): Promise<Response> {
  if (request.method === 'OPTIONS') {
    const more = service.cors.length > 0 ? preflightHeaders : {};
    return new Response(null, { status: 204, headers: { Allow: allowedMethods, ...headersOfAll, ...more } });
  }
  const body = await takePost(request, service);
  if (body instanceof Response) return body;
  const parsed = parseMatchRequest(body.text);
  return 'error' in parsed ? reply(400, parsed) : reply(200, await answerAll(parsed, service));
}

async function answerAll({ questions, isList }: ParsedRequest, { answer, now }: MatchService) {
  const today = new Date(now()).toISOString().slice(0, 10);
  const answers: MatchAnswer[] = [];
  for (const question of questions) {
    // A list of long texts takes a second: others are answered in between.
    if (answers.length > 0) await setImmediate();
    answers.push(answer(question, today));
  }
  const [only] = answers;
  return isList || !only ? answers : only;
}
