import { apiWords } from '../words/api-words';
import { clientOf } from './client-of';
import { limits } from './limits';
import type { RateLimit } from './rate-limit';
import { type BodyProblem, readBody } from './read-body';

/** What taking a POST needs of the world around it. */
export interface PostService {
  rate: RateLimit;
  /** The header of a trusted proxy; without it no header is believed. */
  trustedHeader?: string | undefined;
  /** Milliseconds since 1970. */
  now: () => number;
  /** The other end of the connection. */
  peer: () => string | undefined;
  /** Milliseconds that a body may take to arrive. */
  patience?: number;
}

export const allowedMethods = 'POST, OPTIONS';
const statusOf: Record<BodyProblem, number> = { tooLarge: 413, tooSlow: 408, cutOff: 400, encoding: 400 };

export const headersOfAll = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

export const reply = (status: number, value: object, headers: Record<string, string> = {}) =>
  Response.json(value, { status, headers: { ...headersOfAll, ...headers } });

/** For an answer that is given before the whole body was read: what still comes is nobody's to read. */
export const hangUp = { Connection: 'close' };

/** JSON in UTF-8 and not packed: the one kind that a page of another site can't send without asking first. */
const isJson = (headers: Headers) =>
  /^application\/(?:[\w.-]+\+)?json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(headers.get('content-type') ?? '') &&
  /^(?:identity)?$/i.test(headers.get('content-encoding') ?? '');

/** Reads the body of a POST, or says why it isn't taken. A client who has asked often enough is not read. */
export async function takePost(request: Request, service: PostService): Promise<{ text: string } | Response> {
  const { headers, method } = request;
  if (method !== 'POST') return reply(405, { error: apiWords.method }, { Allow: allowedMethods, ...hangUp });
  const forwarded = service.trustedHeader ? headers.get(service.trustedHeader) : undefined;
  const wait = service.rate.take(clientOf(service.peer(), forwarded), service.now());
  if (wait > 0) return reply(429, { error: apiWords.rate }, { 'Retry-After': String(wait), ...hangUp });
  if (!isJson(headers)) return reply(415, { error: apiWords.mediaType }, { Accept: 'application/json', ...hangUp });
  const body = await readBody(request, { most: limits.bodyBytes, patience: service.patience ?? limits.bodyPatience });
  if ('problem' in body) return reply(statusOf[body.problem], { error: apiWords[body.problem] }, hangUp);
  return body;
}

/** As `takePost`, and reads the body as JSON. Its shape is the caller's business. */
export async function takeJson(request: Request, service: PostService): Promise<{ value: unknown } | Response> {
  const body = await takePost(request, service);
  if (body instanceof Response) return body;
  try {
    return { value: JSON.parse(body.text) };
  } catch {
    return reply(400, { error: apiWords.json });
  }
}
