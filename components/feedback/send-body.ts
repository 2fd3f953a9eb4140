/** Why a body was not kept, as far as anybody knows. */
export type SendProblem = 'unreached' | 'down' | 'often' | 'refused';

const patience = 15_000;

const problemOf = (status: number): SendProblem => {
  if (status === 429) return 'often';
  return status >= 500 ? 'down' : 'refused';
};

/** Sends a text as it is. Returns nothing where the server says that it is kept. */
export async function sendBody(path: string, body: string): Promise<SendProblem | undefined> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) return problemOf(response.status);
    const { kept } = await response.json();
    return typeof kept === 'string' ? undefined : 'unreached';
  } catch {
    // No connection, no answer in time, or another program's answer: it may have been kept, and may be sent again.
    return 'unreached';
  }
}
