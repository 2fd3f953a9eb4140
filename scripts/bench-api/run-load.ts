import autocannon from 'autocannon';

export interface Load {
  connections: number;
  seconds: number;
  headers?: Record<string, string>;
}

/** What a round of requests came to. */
export interface Round {
  requests: number;
  perSecond: number;
  p50: number;
  p99: number;
  max: number;
  /** Broken connections, and requests without an answer in 10 seconds. */
  errors: number;
  statuses: Record<string, number>;
}

/** Sends the texts in turn on each connection, a new one as soon as the last is answered. */
export async function runLoad(
  address: string,
  texts: string[],
  { connections, seconds, headers }: Load,
): Promise<Round> {
  const result = await autocannon({
    url: `${address}/api/match`,
    connections,
    duration: seconds,
    requests: texts.map((text) => ({
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ text }),
    })),
  });
  const statuses = Object.entries(result.statusCodeStats ?? {}).map(([status, { count }]) => [status, count]);
  return {
    requests: result.requests.total,
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    max: result.latency.max,
    errors: result.errors,
    statuses: Object.fromEntries(statuses),
  };
}
