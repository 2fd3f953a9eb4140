import { randomUUID } from 'node:crypto';
import type { Outcome } from '../../lib/store/outcome';

/** What people might have said of one article, each with an id of its own. */
export const makeOutcomes = (count: number): Outcome[] =>
  Array.from({ length: count }, () => ({
    id: randomUUID(),
    about: 'article',
    language: 'en',
    cause: 'mfa-required',
    said: 'fixed',
    reason: 'It works.',
    visit: null,
    minutes: [],
  }));

/** Posts one outcome. True where the server says that it is kept; false where it says nothing, or that it isn't. */
async function post(address: string, outcome: Outcome): Promise<boolean> {
  try {
    const response = await fetch(`${address}/api/feedback`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(outcome),
    });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}

/**
 * Posts outcomes over so many connections at once, each going on with the next when the last is answered, to the servers in
 * turn. Calls `progress` with the number of those acknowledged. Returns the ids of these.
 */
export async function postAll(
  servers: string[],
  outcomes: Outcome[],
  connections: number,
  progress: (acknowledged: number) => void = () => undefined,
): Promise<Set<string>> {
  const acknowledged = new Set<string>();
  let next = 0;
  const work = async () => {
    for (let outcome = outcomes[next++]; outcome; outcome = outcomes[next++]) {
      if (!(await post(servers[next % servers.length] ?? '', outcome))) continue;
      acknowledged.add(outcome.id);
      progress(acknowledged.size);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  return acknowledged;
}
