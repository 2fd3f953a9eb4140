import { hangUp, reply } from './take-post';

/** Seconds. Long enough for a database to come up again, short enough for somebody who waits. */
const retryAfter = 30;

/** Only by name: the message of an error may quote what was sent. */
const logError = (path: string, error: unknown) =>
  console.error(`${path}: ${error instanceof Error ? error.name : 'unknown error'}`);

/** What `respond` answers to a request to this path. Where it fails, that is logged and answered (500, with these words). */
export async function answerSafely(path: string, broken: string, respond: () => Promise<Response>): Promise<Response> {
  try {
    return await respond();
  } catch (error) {
    logError(path, error);
    return reply(500, { error: broken }, hangUp);
  }
}

/** As `answerSafely`, for what asks the store: where that fails, it is told to come again (503). */
export async function answerFromStore(
  path: string,
  storeDown: string,
  respond: () => Promise<Response>,
): Promise<Response> {
  try {
    return await respond();
  } catch (error) {
    logError(path, error);
    return reply(503, { error: storeDown }, { 'Retry-After': String(retryAfter) });
  }
}
