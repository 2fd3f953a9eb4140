import { formatTable } from '../bench/table';
import { type Bar, bars } from './bars';
import type { BuildRow, Failure, PagesReport, VisitRow } from './pages-report';

const isFailure = (given: object): given is Failure => 'failed' in given;
const missing = '-';
const firstLine = (text: string) => text.split('\n')[0] ?? '';

const buildHead = ['build', 'articles', 'pages', 's', 'processor s', 'peak MB'];
const buildCells = ({ site, articles, pages, cost }: BuildRow): string[] => [
  site,
  String(articles),
  String(pages ?? articles),
  ...(isFailure(cost)
    ? [missing, missing, missing]
    : [cost.seconds.toFixed(1), cost.cpuSeconds.toFixed(1), cost.peakMegabytes.toFixed(0)]),
];

const sizes = ['script', 'css', 'document', 'total'] as const;
const times = ['firstPaint', 'largestPaint', 'blocked'] as const;
const scores = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const visitHead = ['page', 'script KB', 'CSS', 'document', 'total', 'FCP ms', 'LCP', 'TBT', 'CLS', 'scores'];
function visitCells({ site, page, visit }: VisitRow): string[] {
  const name = `${site}, ${page}`;
  if (isFailure(visit)) return [name];
  return [
    name,
    ...sizes.map((key) => visit[key].toFixed(1)),
    ...times.map((key) => visit[key].toFixed(0)),
    visit.shift.toFixed(3),
    scores.map((key) => visit[key].toFixed(0)).join(' / '),
  ];
}

function failures({ builds, visits }: PagesReport): string[] {
  const ofBuilds = builds.flatMap(({ site, articles, cost }) =>
    isFailure(cost) ? [`${site}, ${articles} articles: didn't build: ${firstLine(cost.failed)}`] : [],
  );
  const ofVisits = visits.flatMap(({ site, page, visit }) =>
    isFailure(visit) ? [`${site}, ${page}: couldn't be visited: ${firstLine(visit.failed)}`] : [],
  );
  return [...ofBuilds, ...ofVisits];
}

const verdictLine = (report: PagesReport) => (bar: Bar) => {
  const found = bar.find(report);
  if (!found) return `not measured  ${bar.title}`;
  return `${found.isMet ? 'met     ' : 'not met '}  ${bar.title}: ${found.text}`;
};

const formatVisits = ({ article, runs, visits }: PagesReport) => [
  `Lighthouse, a phone on a slow line, median of ${runs}; the article is ${article}. Sizes as sent, compressed.`,
  'Scores: performance, accessibility, best practices, SEO.',
  '',
  formatTable(visitHead, visits.map(visitCells)),
  '',
];

/** The report as people read it, with every bar at the end. */
export function formatReport(report: PagesReport): string {
  const { machine, versions, builds, visits } = report;
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    [`Node ${machine.node}, ${machine.processors} × ${machine.processor}`, ...named].join('; '),
    '',
    formatTable(buildHead, builds.map(buildCells)),
    '',
    ...(visits.length > 0 ? formatVisits(report) : []),
    ...failures(report),
    ...bars.map(verdictLine(report)),
  ].join('\n');
}
