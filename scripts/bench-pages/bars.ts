import type { BuildRow, Failure, PagesReport, VisitRow } from './pages-report';
import type { Visit } from './visit-page';

/** The names of the rows that the bars are about. */
export const ours = 'this site';
export const oursAsFiles = 'this site as files';
export const starlightName = 'Astro Starlight';
export const pages = ['article', 'error form', 'code', 'home', 'guide'] as const;
export type PageKind = (typeof pages)[number];

interface Finding {
  isMet: boolean;
  /** What was found, beside the limit. */
  text: string;
}

/** Something that must hold. `find` gives nothing where it wasn't measured. */
export interface Bar {
  title: string;
  find: (report: PagesReport) => Finding | undefined;
}

const measured = <Row extends BuildRow | VisitRow, Key extends keyof Row>(row: Row | undefined, key: Key) => {
  const value = row?.[key];
  return value && typeof value === 'object' && !('failed' in value) ? (value as Exclude<Row[Key], Failure>) : undefined;
};
const visitOf = ({ visits }: PagesReport, site: string, page: PageKind) =>
  measured(
    visits.find((row) => row.site === site && row.page === page),
    'visit',
  );
const costOf = ({ builds }: PagesReport, articles: number) =>
  measured(
    builds.find((row) => row.site === ours && row.articles === articles),
    'cost',
  );

const scoreKeys = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Lighthouse shows whole points. */
const scoresOf = (visit: Visit) => scoreKeys.map((key) => Math.round(visit[key]));

const scoreBar = (page: PageKind, performance: number): Bar => ({
  title: `Lighthouse of ${page}, performance at least ${performance}, the rest 100`,
  find: (report) => {
    const visit = visitOf(report, ours, page);
    if (!visit) return undefined;
    const [first = 0, ...rest] = scoresOf(visit);
    return { isMet: first >= performance && rest.every((score) => score === 100), text: scoresOf(visit).join(' / ') };
  },
});

const mostBar = (page: PageKind, key: 'largestPaint' | 'blocked' | 'shift', name: string, most: number): Bar => ({
  title: `${name} of ${page} at most ${most}`,
  find: (report) => {
    const value = visitOf(report, ours, page)?.[key];
    if (value === undefined) return undefined;
    return { isMet: value <= most, text: value.toFixed(key === 'shift' ? 3 : 0) };
  },
});

const belowStarlight: Bar = {
  title: `LCP of article below ${starlightName}'s, both served as files`,
  find: (report) => {
    const own = visitOf(report, oursAsFiles, 'article');
    const other = visitOf(report, starlightName, 'article');
    if (!own || !other) return undefined;
    const text = `${own.largestPaint.toFixed(0)} and ${other.largestPaint.toFixed(0)} ms`;
    return { isMet: own.largestPaint < other.largestPaint, text };
  },
};

const buildBar: Bar = {
  title: '1,000 articles build in at most 90 s with at most 1,500 MB over all processes',
  find: (report) => {
    const cost = costOf(report, 1000);
    if (!cost) return undefined;
    const { seconds, cpuSeconds, peakMegabytes } = cost;
    const text = `${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of processors), ${peakMegabytes.toFixed(0)} MB`;
    return { isMet: seconds <= 90 && peakMegabytes <= 1500, text };
  },
};

const sameScript: Bar = {
  title: "an article's script doesn't grow with the number of articles",
  find: ({ scriptBytes }) => {
    const found = Object.entries(scriptBytes);
    if (found.length < 2) return undefined;
    const text = found.map(([articles, bytes]) => `${bytes} bytes of ${articles}`).join(', ');
    return { isMet: new Set(found.map(([, bytes]) => bytes)).size === 1, text };
  },
};

const inpBar = (kind: 'typing' | 'pasting'): Bar => ({
  title: `INP of ${kind} in the box at most 100 ms, at a quarter of the speed`,
  find: ({ inp }) => {
    if (!inp || 'failed' in inp) return undefined;
    return { isMet: inp[kind] <= 100, text: `${inp[kind].toFixed(0)} ms` };
  },
});

/** What must hold of the pages and their build. */
export const bars: Bar[] = [
  scoreBar('article', 100),
  scoreBar('error form', 100),
  scoreBar('code', 100),
  scoreBar('home', 98),
  scoreBar('guide', 98),
  mostBar('article', 'largestPaint', 'LCP in ms', 1100),
  belowStarlight,
  mostBar('article', 'blocked', 'TBT in ms', 50),
  mostBar('error form', 'blocked', 'TBT in ms', 50),
  mostBar('code', 'blocked', 'TBT in ms', 50),
  mostBar('home', 'blocked', 'TBT in ms', 100),
  mostBar('guide', 'blocked', 'TBT in ms', 100),
  ...pages.map((page) => mostBar(page, 'shift', 'CLS', 0.01)),
  inpBar('typing'),
  inpBar('pasting'),
  buildBar,
  sameScript,
];
