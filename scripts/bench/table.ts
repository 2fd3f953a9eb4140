import { type Cell, factors, sizes } from './measure';
import type { Score } from './score';
import { longestSearch, type Tuned } from './tune';
import type { WireSize } from './wire-size';

/** One engine's results. */
export interface Row {
  name: string;
  tuned: Tuned;
  /** A cell for each size of paste, in their order. */
  times: Cell[];
  /** A cell for each factor, in their order. */
  growth: Cell[];
}

/** Everything that a run found. */
export interface BenchReport {
  corpus: { name: string; pastes: number };
  machine: { node: string; processor: string; processors: number };
  library: { articles: number; phrases: number; today: string };
  rows: Row[];
  /** Our matcher in a worker of Chromium, a cell for each size of paste; undefined where it isn't among the chosen. */
  browser: Cell[] | undefined;
  wire: WireSize;
}

/** Lays rows out under their heads: the first column to the left, numbers to the right. */
export function formatTable(head: string[], rows: string[][]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

const share = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/** Milliseconds with as many digits as say something. */
export function formatMs(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(1)} s`;
  return `${ms.toFixed(ms < 1 ? 2 : ms < 100 ? 1 : 0)} ms`;
}
const stopped = `> ${longestSearch / 1000} s`;
/** A 95th percentile of fewer runs would only be their slowest. */
const fewestRuns = 5;
function formatTimes(cell: Cell): string {
  if (!cell) return stopped;
  const median = formatMs(cell.median);
  return cell.runs < fewestRuns ? median : `${median} / ${formatMs(cell.p95)}`;
}

const scoreCells = ({ causes, top1, top3, forms, formsRight, strangers, falseAnswers, errors }: Score) => [
  share(top1, causes),
  share(top3, causes),
  share(formsRight, forms),
  `${falseAnswers} of ${strangers}`,
  `${errors} of ${causes + forms + strangers}`,
];

function formatSetting({ setting, cutOff, chosenBy, judged }: Tuned): string {
  const below = cutOff === undefined ? '' : `, cut off below ${Number(cutOff.toPrecision(3))}`;
  return `${setting}${below}, chosen on ${chosenBy.causes + chosenBy.forms + chosenBy.strangers} pastes${judged.stopped > 0 ? `; ${judged.stopped} searches stopped after ${longestSearch / 1000} s` : ''}`;
}

function growthCells([first, ...more]: Cell[]): string[] {
  const grown = (cell: Cell) => {
    if (!cell) return stopped;
    return first ? `${formatMs(cell.median)} (× ${(cell.median / first.median).toFixed(1)})` : formatMs(cell.median);
  };
  return [first ? formatMs(first.median) : stopped, ...more.map(grown)];
}

function formatWire({ catalogue, worker }: WireSize): string {
  const parts = ({ first, more }: WireSize['catalogue']) =>
    `${kilobytes(first.gzip)} gzipped (${kilobytes(first.plain)}) for every paste, ${kilobytes(more.gzip)} (${kilobytes(more.plain)}) more where that isn't sure`;
  const list = `catalogue ${parts(catalogue)}`;
  if (!worker) return `On the wire: ${list}; no build here, so nothing of the worker's scripts.`;
  const built = worker.builtOn.slice(0, 16).replace('T', ' ');
  return `On the wire: ${list}; worker ${parts(worker)}, built ${built} UTC.`;
}

/** The whole report, for people. */
export function formatReport({ corpus, machine, library, rows, browser, wire }: BenchReport): string {
  const [judged] = rows.map(({ tuned }) => tuned.judged);
  const counted = judged ? judged.causes + judged.forms + judged.strangers : 0;
  return [
    `${corpus.name}: ${corpus.pastes} pastes, settings chosen on one half, judged on the other ${counted}`,
    `${library.articles} articles, ${library.phrases} phrases and codes; ${library.today}; Node ${machine.node}, ${machine.processors} × ${machine.processor}`,
    '',
    formatTable(
      ['right answers', 'top 1', 'top 3', 'forms', 'false answers', 'errors'],
      rows.map(({ name, tuned }) => [name, ...scoreCells(tuned.judged)]),
    ),
    '',
    ...rows.map(({ name, tuned }) => `${name}: ${formatSetting(tuned)}`),
    '',
    formatTable(
      ['median / p95 for', ...sizes.map(({ label }) => label)],
      [
        ...rows.map(({ name, times }) => [name, ...times.map(formatTimes)]),
        ...(browser ? [['lib/match in Chromium', ...browser.map(formatTimes)]] : []),
      ],
    ),
    '',
    formatTable(
      ['2 KB, library of', ...factors.map((factor) => `× ${factor}`)],
      rows.map(({ name, growth }) => [name, ...growthCells(growth)]),
    ),
    '',
    formatWire(wire),
  ].join('\n');
}
