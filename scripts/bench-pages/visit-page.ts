import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findBrowser } from '../find-browser.mjs';
import { freePort } from '../hosting/free-port.mjs';
import { medianOf } from './median-of';
import { within } from './within';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** What Lighthouse calls what the table shows, in milliseconds; `shift` has no unit. */
const timings = {
  firstPaint: 'first-contentful-paint',
  largestPaint: 'largest-contentful-paint',
  blocked: 'total-blocking-time',
  shift: 'cumulative-layout-shift',
} as const;
/** Seconds; a visit takes about ten on a quiet machine. */
const visitLimit = 120;
const kinds = { script: 'Script', css: 'Stylesheet', document: 'Document' } as const;

/** What a phone gets of a page: bytes on the wire in thousands, times in milliseconds, scores of 100. */
export type Visit = Record<keyof typeof kinds | 'total' | keyof typeof timings | (typeof categories)[number], number>;

interface Request {
  resourceType?: string;
  transferSize: number;
}

interface Report {
  audits: Record<string, { numericValue?: number; details?: unknown }>;
  categories: Record<string, { score: number | null }>;
}

/** The figures of one report of Lighthouse. Throws where it couldn't judge the page. */
export function readReport({ audits, categories: scores }: Report): Visit {
  const items = (audits['network-requests']?.details as { items?: Request[] } | undefined)?.items ?? [];
  const kilobytes = (wanted: (request: Request) => boolean) =>
    items.filter(wanted).reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000;
  const need = (name: string, value: number | null | undefined) => {
    if (value === null || value === undefined) throw new Error(`Lighthouse gave no ${name}`);
    return value;
  };
  return Object.fromEntries([
    ...Object.entries(kinds).map(([key, kind]) => [key, kilobytes(({ resourceType }) => resourceType === kind)]),
    ['total', kilobytes(() => true)],
    ...Object.entries(timings).map(([key, audit]) => [key, need(audit, audits[audit]?.numericValue)]),
    ...categories.map((name) => [name, need(name, scores[name]?.score) * 100]),
  ]) as Visit;
}

/** The median of each figure by itself. */
export const medianVisit = (visits: Visit[]): Visit =>
  Object.fromEntries(
    Object.keys(visits[0] ?? {}).map((key) => [key, medianOf(visits.map((visit) => visit[key as keyof Visit]))]),
  ) as Visit;

async function visitOnce(url: string): Promise<Visit> {
  const port = await freePort();
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(url, { port, onlyCategories: [...categories], logLevel: 'silent' });
    if (!result) throw new Error('Lighthouse gave no report');
    if (result.lhr.runtimeError) throw new Error(result.lhr.runtimeError.message);
    return readReport(result.lhr);
  } finally {
    await browser.close();
  }
}

/** Visits a page as Lighthouse's phone does, so many times, each in a browser of its own. Gives the median. */
export async function visitPage(url: string, runs: number): Promise<Visit> {
  const visits: Visit[] = [];
  for (let run = 0; run < runs; run++) {
    visits.push(await within(visitLimit, url, visitOnce(url)));
  }
  return medianVisit(visits);
}
