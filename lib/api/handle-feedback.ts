import type { z } from 'zod';
import type { GuideModel } from '../guide/guide-model';
import type { Store } from '../store/store';
import { apiWords } from '../words/api-words';
import { answerFromStore, answerSafely } from './answer-safely';
import { cleanMiss, cleanOutcome } from './clean-outcome';
import { missRequest, outcomeRequest } from './feedback-schemas';
import type { ApiProblem } from './match-response';
import { allowedMethods, headersOfAll, type PostService, reply, takeJson } from './take-post';

/** What the handler needs of the world around it. */
export interface FeedbackService extends PostService {
  /** Opens the store, or fails where it can't be reached. */
  store: () => Promise<Store>;
  /** Its ids are the ones that an outcome may hold. */
  model: GuideModel;
}

/** A body that can be kept, and how. */
interface Keepable {
  id: string;
  keep: (store: Store) => Promise<boolean>;
}

type Read = (value: unknown, service: FeedbackService) => Keepable | ApiProblem;

/** Holds our own keys and numbers, never what was sent: an unknown key has its place at the object around it. */
function problemOf({ issues: [issue] }: z.ZodError): ApiProblem {
  const at = (issue?.path ?? []).map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return { error: apiWords.value, ...(at === '' ? {} : { at: at.replace(/^\./, '') }) };
}

const readOutcome: Read = (value, { model, now }) => {
  const parsed = outcomeRequest.safeParse(value);
  if (!parsed.success) return problemOf(parsed.error);
  const { id, cause } = parsed.data;
  if (cause !== null && !model.causes.some((known) => known.id === cause))
    return { error: apiWords.cause, at: 'cause' };
  const today = new Date(now()).toISOString().slice(0, 10);
  return { id, keep: (store) => store.addOutcome(cleanOutcome(parsed.data, model, today)) };
};

const readMiss: Read = (value) => {
  const parsed = missRequest.safeParse(value);
  if (!parsed.success) return problemOf(parsed.error);
  return { id: parsed.data.id, keep: (store) => store.addMiss(cleanMiss(parsed.data)) };
};

async function respond(request: Request, path: string, service: FeedbackService, read: Read): Promise<Response> {
  if (request.method === 'OPTIONS')
    return new Response(null, { status: 204, headers: { Allow: allowedMethods, ...headersOfAll } });
  const body = await takeJson(request, service);
  if (body instanceof Response) return body;
  const keepable = read(body.value, service);
  if ('error' in keepable) return reply(400, keepable);
  return answerFromStore(path, apiWords.storeDown, async () => {
    await keepable.keep(await service.store());
    return reply(200, { kept: keepable.id });
  });
}

const handlerOf = (path: string, read: Read) => (request: Request, open: () => FeedbackService) =>
  answerSafely(path, apiWords.broken, () => respond(request, path, open(), read));

/**
 * Answers `/api/feedback`. What is answered with 200 is on the disk of the store. Whatever goes wrong is answered, never
 * thrown, and no reason repeats anything that was sent.
 */
export const handleOutcome = handlerOf('/api/feedback', readOutcome);

/** Answers `/api/misses`, as above. */
export const handleMiss = handlerOf('/api/misses', readMiss);
