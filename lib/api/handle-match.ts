import { setImmediate } from 'node:timers/promises';
import { apiWords } from '../words/api-words';
import type { AnswerQuestion } from './answer-question';
import { clientOf } from './client-of';
import { crossOriginHeaders, preflightHeaders } from './cross-origin';
import { limits } from './limits';
import type { ApiProblem, MatchAnswer } from './match-response';
import { type ParsedRequest, parseMatchRequest } from './parse-match-request';
import type { RateLimit } from './rate-limit';
import { type BodyProblem, readBody } from './read-body';

/** What the handler needs of the world around it. */
export interface MatchService {
  answer: AnswerQuestion;
  rate: RateLimit;
  /** The header of a trusted proxy; without it no header is believed. */
  trustedHeader?: string | undefined;
  /** Origins of `content/site.yaml`. */
  cors: string[];
  /** Milliseconds since 1970. */
  now: () => number;
  /** The other end of the connection. */
  peer: () => string | undefined;
  /** Milliseconds that a body may take to arrive. */
  patience?: number;
}

const allowed = 'POST, OPTIONS';
const statusOf: Record<BodyProblem, number> = { tooLarge: 413, tooSlow: 408, cutOff: 400, encoding: 400 };

const headersOfAll = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

const reply = (status: number, value: MatchAnswer | MatchAnswer[] | ApiProblem, headers: Record<string, string> = {}) =>
  Response.json(value, { status, headers: { ...headersOfAll, ...headers } });

/** For an answer that is given before the whole body was read: what still comes is nobody's to read. */
const hangUp = { Connection: 'close' };

/** JSON in UTF-8 and not packed: the one kind that a page of another site can't send without asking first. */
const isJson = (headers: Headers) =>
  /^application\/(?:[\w.-]+\+)?json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(headers.get('content-type') ?? '') &&
  /^(?:identity)?$/i.test(headers.get('content-encoding') ?? '');

/**
 * Answers `/api/match`. `open` gives the service, which is made at the first request. Nothing of a text is kept or logged, and no reason repeats any of it; whatever goes wrong is
 * answered, never thrown.
 */
export async function handleMatch(request: Request, open: () => MatchService): Promise<Response> {
  try {
    const service = open();
    const response = await respond(request, service);
    const shared = crossOriginHeaders(request.headers.get('origin'), service.cors);
    for (const [name, value] of Object.entries(shared)) response.headers.set(name, value);
    return response;
  } catch (error) {
    // The message of an error may quote the text.
    console.error(`/api/match: ${error instanceof Error ? error.name : 'unknown error'}`);
    return reply(500, { error: apiWords.broken }, hangUp);
  }
}

async function respond(request: Request, service: MatchService): Promise<Response> {
  const { headers, method } = request;
  if (method === 'OPTIONS') {
    const more = service.cors.length > 0 ? preflightHeaders : {};
    return new Response(null, { status: 204, headers: { Allow: allowed, ...headersOfAll, ...more } });
  }
  if (method !== 'POST') return reply(405, { error: apiWords.method }, { Allow: allowed, ...hangUp });
  const forwarded = service.trustedHeader ? headers.get(service.trustedHeader) : undefined;
  const wait = service.rate.take(clientOf(service.peer(), forwarded), service.now());
  if (wait > 0) return reply(429, { error: apiWords.rate }, { 'Retry-After': String(wait), ...hangUp });
  if (!isJson(headers)) return reply(415, { error: apiWords.mediaType }, { Accept: 'application/json', ...hangUp });

  const body = await readBody(request, { most: limits.bodyBytes, patience: service.patience ?? limits.bodyPatience });
  if ('problem' in body) return reply(statusOf[body.problem], { error: apiWords[body.problem] }, hangUp);
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
