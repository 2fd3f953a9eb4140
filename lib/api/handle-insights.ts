import { randomUUID } from 'node:crypto';
import type { Insights } from '../insights/insights';
import { isFromOwnPage } from '../sign-in/from-own-page';
import { checkPassword } from '../sign-in/password-hash';
import { isSecure, noCookie, sessionCookie, tokenOf } from '../sign-in/session-cookie';
import { hashToken, makeToken, markOfClient, markOfPassword, sessionTime } from '../sign-in/session-token';
import { signInLimits } from '../sign-in/sign-in-limits';
import type { Kept, Miss, Outcome } from '../store/outcome';
import type { Store } from '../store/store';
import { apiWords } from '../words/api-words';
import { answerFromStore, answerSafely } from './answer-safely';
import { clientOf } from './client-of';
import { type SessionState, signInRequest } from './insights-schemas';
import { hangUp, headersOfAll, type PostService, reply, takeJson, takePost } from './take-post';

/** What the handlers need of the world around them. */
export interface InsightsService extends PostService {
  /** Opens the store, or fails where it can't be reached. */
  store: () => Promise<Store>;
  /** Undefined where whoever runs the server set no password: then nobody can sign in. */
  passwordHash: string | undefined;
  insightsOf: (kept: { outcomes: Kept<Outcome>[]; misses: Kept<Miss>[] }) => Insights;
}

const { staff } = apiWords;

/** The password is set wherever a handler gets this. */
type ReadyService = InsightsService & { passwordHash: string };
type Act = (request: Request, service: ReadyService) => Promise<Response>;

const clientMark = ({ headers }: Request, { trustedHeader, peer, passwordHash }: ReadyService) =>
  markOfClient(clientOf(peer(), trustedHeader ? headers.get(trustedHeader) : undefined), passwordHash);

/** The session that a request belongs to, by what the store knows of its token; undefined where there is none. */
async function sessionUntil(request: Request, { store, passwordHash }: ReadyService): Promise<number | undefined> {
  const token = tokenOf(request);
  if (token === undefined) return undefined;
  return (await store()).staff.sessionUntil(hashToken(token), markOfPassword(passwordHash));
}

/** Ends the session that a request belongs to. Whoever still has its token has nothing. */
async function endSession(request: Request, { store }: ReadyService) {
  const token = tokenOf(request);
  if (token !== undefined) await (await store()).staff.endSession(hashToken(token));
}

const signIn: Act = async (request, service) => {
  const body = await takeJson(request, service);
  if (body instanceof Response) return body;
  const parsed = signInRequest.safeParse(body.value);
  if (!parsed.success) return reply(400, { error: staff.shape });
  const { staff: kept } = await service.store();
  await kept.tidy(signInLimits.time);
  const attempt = { id: randomUUID(), client: clientMark(request, service) };
  const wait = await kept.tryToSignIn(attempt, signInLimits);
  if (wait > 0) return reply(429, { error: staff.often }, { 'Retry-After': String(Math.ceil(wait / 1000)) });
  if (!(await checkPassword(parsed.data.password, service.passwordHash))) return reply(401, { error: staff.wrong });
  // A token that the browser had before, from whomever, is worth nothing from here on.
  await endSession(request, service);
  const token = makeToken();
  const until = service.now() + sessionTime;
  await kept.addSession({ token: hashToken(token), password: markOfPassword(service.passwordHash), until });
  await kept.forgetAttempt(attempt.id);
  const state: SessionState = { state: 'signed-in', until };
  return reply(200, state, { 'Set-Cookie': sessionCookie(token, isSecure(request)) });
};

const signOut: Act = async (request, service) => {
  const body = await takePost(request, service);
  if (body instanceof Response) return body;
  await endSession(request, service);
  const state: SessionState = { state: 'signed-out' };
  return reply(200, state, { 'Set-Cookie': noCookie(isSecure(request)) });
};

const tellSession: Act = async (request, service) => {
  const until = await sessionUntil(request, service);
  const state: SessionState = until === undefined ? { state: 'signed-out' } : { state: 'signed-in', until };
  return reply(200, state);
};

const readAll = async (store: Store) => ({ outcomes: await store.outcomes(), misses: await store.misses() });

const tellInsights: Act = async (_, service) => reply(200, service.insightsOf(await readAll(await service.store())));

const exportAll: Act = async (_, service) => {
  const { outcomes, misses } = await readAll(await service.store());
  const lines = [
    ...outcomes.map((one) => ({ kind: 'outcome', ...one })),
    ...misses.map((one) => ({ kind: 'miss', ...one })),
  ].map((one) => `${JSON.stringify(one)}\n`);
  return new Response(lines.join(''), { headers: { ...headersOfAll, 'Content-Type': 'application/jsonl' } });
};

/** Only for whoever is signed in. */
const guarded =
  (act: Act): Act =>
  async (request, service) =>
    (await sessionUntil(request, service)) === undefined
      ? reply(401, { error: staff.signedOut })
      : act(request, service);

interface Way {
  method: 'GET' | 'POST';
  act: Act;
  /** What is answered where no password is set. */
  notSetUp: () => Response;
}

const refuse = () => reply(403, { error: staff.notSetUp }, hangUp);
const tellNotSetUp = () => {
  const state: SessionState = { state: 'not-set-up' };
  return reply(200, state);
};

const allowed = (method: string) => `${method}, OPTIONS`;

async function respond(request: Request, path: string, service: InsightsService, way: Way): Promise<Response> {
  const Allow = allowed(way.method);
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { Allow, ...headersOfAll } });
  if (request.method !== way.method) return reply(405, { error: staff.method[way.method] }, { Allow, ...hangUp });
  // The cookie isn't sent with what another site asks for; this holds also where a browser would do so.
  if (way.method === 'POST' && !isFromOwnPage(request)) return reply(403, { error: staff.otherSite }, hangUp);
  const { passwordHash } = service;
  if (passwordHash === undefined) return way.notSetUp();
  return answerFromStore(path, staff.storeDown, () => way.act(request, { ...service, passwordHash }));
}

const handlerOf = (path: string, way: Way) => (request: Request, open: () => InsightsService) =>
  answerSafely(path, staff.broken, () => respond(request, path, open(), way));

/**
 * Answers `POST /api/insights/sign-in`: a new session for the right password. Whatever is wrong with a password, the
 * answer is the same. Of this and of all below: what goes wrong is answered, never thrown, and repeats nothing sent.
 */
export const handleSignIn = handlerOf('/api/insights/sign-in', { method: 'POST', act: signIn, notSetUp: refuse });

/** Answers `POST /api/insights/sign-out`. */
export const handleSignOut = handlerOf('/api/insights/sign-out', { method: 'POST', act: signOut, notSetUp: refuse });

/** Answers `GET /api/insights/session`. That nobody is signed in is an answer, too, and no failure. */
export const handleSession = handlerOf('/api/insights/session', {
  method: 'GET',
  act: tellSession,
  notSetUp: tellNotSetUp,
});

/** Answers `GET /api/insights`: all numbers of the page. */
export const handleInsights = handlerOf('/api/insights', {
  method: 'GET',
  act: guarded(tellInsights),
  notSetUp: refuse,
});

/** Answers `GET /api/insights/export`: what people sent, a line of JSON each. */
export const handleInsightsExport = handlerOf('/api/insights/export', {
  method: 'GET',
  act: guarded(exportAll),
  notSetUp: refuse,
});
