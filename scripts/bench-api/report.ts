import { formatTable } from '../bench/table';
import type { Round } from './run-load';
import type { Usage } from './start-server';

/** Everything that a run found. */
export interface ApiReport {
  machine: { node: string; processors: number; load: number };
  load: { connections: number; seconds: number; textSize: number; texts: number };
  rounds: MeasuredRound[];
  /** Milliseconds of processor time to match one text, without server and network. */
  matching: number;
  limit: { perMinute: number; seconds: number; round: Round; retryAfter: string | null; otherClient: number };
}

/** A round, and what the server had used when it ended. */
export interface MeasuredRound extends Round {
  usage: Usage;
  /** Milliseconds of the server's processor time for each request. */
  processorTime: number;
}

export interface Bar {
  name: string;
  value: string;
  holds: boolean;
}

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
const notAnswered = ({ statuses }: Round) =>
  Object.entries(statuses).reduce((sum, [status, count]) => sum + (status === '200' ? 0 : count), 0);

const heapOf = (round: MeasuredRound | undefined) => round?.usage.heapUsed ?? Number.NaN;

/** What must hold, the slowest round counting. */
export function barsOf({ rounds, limit }: ApiReport): Bar[] {
  const slowest = Math.min(...rounds.map(({ perSecond }) => perSecond));
  const failed = rounds.reduce((sum, round) => sum + round.errors + notAnswered(round), 0);
  const growth = (100 * heapOf(rounds.at(-1))) / heapOf(rounds[0]) - 100;
  const answered = limit.round.statuses['200'] ?? 0;
  const refused = limit.round.statuses['429'] ?? 0;
  // A minute's worth at once, then one for each share of a minute that went by; a second for the last requests.
  const allowed = limit.perMinute + Math.ceil(((limit.seconds + 1) * limit.perMinute) / 60);
  return [
    { name: 'requests a second, at least 400', value: slowest.toFixed(0), holds: slowest >= 400 },
    { name: 'requests that failed, none', value: String(failed), holds: failed === 0 },
    { name: 'heap in use grown, at most 5 %', value: `${growth.toFixed(1)} %`, holds: growth <= 5 },
    {
      name: `let in at ${limit.perMinute} a minute, ${limit.perMinute} to ${allowed}`,
      value: `${answered}, ${refused} refused`,
      holds: answered >= limit.perMinute && answered <= allowed && refused > 0 && limit.round.errors === 0,
    },
    { name: 'seconds to wait are told', value: limit.retryAfter ?? 'no', holds: Number(limit.retryAfter) >= 1 },
    { name: 'another client meanwhile', value: String(limit.otherClient), holds: limit.otherClient === 200 },
  ];
}

export function formatApiReport(report: ApiReport): string {
  const { machine, load, rounds, matching } = report;
  const last = rounds.at(-1);
  const rows = rounds.map((round, place) => [
    `round ${place + 1}`,
    round.perSecond.toFixed(0),
    `${round.p50} ms`,
    `${round.p99} ms`,
    `${round.max} ms`,
    `${round.processorTime.toFixed(2)} ms`,
    String(round.errors),
    String(notAnswered(round)),
  ]);
  const bars = barsOf(report).map(({ name, value, holds }) => [name, value, holds ? 'ok' : 'MISSED']);
  return [
    `POST /api/match, ${load.texts} texts of ${load.textSize} characters, ${load.connections} connections, ${load.seconds} s a round`,
    `Node ${machine.node}, ${machine.processors} processors, load ${machine.load.toFixed(1)} before the start`,
    '',
    formatTable(['', 'a second', 'p50', 'p99', 'most', 'server', 'errors', 'not 200'], rows),
    '',
    `heap in use ${rounds.map((round) => megabytes(heapOf(round))).join(', then ')}; resident ${megabytes(last?.usage.rss ?? 0)}`,
    `the server takes ${last?.processorTime.toFixed(2)} ms of one processor a request, matching alone ${matching.toFixed(2)} ms`,
    '',
    formatTable(['what must hold', '', ''], bars),
  ].join('\n');
}
