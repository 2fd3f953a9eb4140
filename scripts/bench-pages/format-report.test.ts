import { expect, test } from 'vitest';
import { ours, oursAsFiles, starlightName } from './bars';
import { formatReport } from './format-report';
import type { PagesReport } from './pages-report';
import { medianVisit, readReport, type Visit } from './visit-page';

const visit: Visit = {
  script: 20,
  css: 5,
  document: 30,
  total: 55,
  firstPaint: 700,
  largestPaint: 900,
  blocked: 10,
  shift: 0,
  performance: 100,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

const report: PagesReport = {
  machine: { node: '20.9.0', processors: 2, processor: 'A processor' },
  versions: { vitepress: '1.6.4' },
  runs: 5,
  article: 'mfa-required',
  builds: [
    { site: ours, articles: 30, pages: 900, cost: { seconds: 30, cpuSeconds: 50, peakMegabytes: 900 } },
    { site: ours, articles: 1000, pages: 3900, cost: { seconds: 91, cpuSeconds: 150, peakMegabytes: 1200 } },
    { site: 'VitePress', articles: 30, cost: { failed: 'vitepress build: ended with 1\nand a long story' } },
  ],
  visits: [
    { site: ours, page: 'article', visit },
    { site: oursAsFiles, page: 'article', visit },
    { site: starlightName, page: 'article', visit: { ...visit, largestPaint: 1100 } },
  ],
  scriptBytes: { 30: 1000, 1000: 1001 },
};

test('the report says what is met, what is not, and what was not measured', () => {
  const text = formatReport(report);
  expect(text).toMatch(/^met +Lighthouse of article.*100 \/ 100 \/ 100 \/ 100$/m);
  expect(text).toMatch(/^met +LCP of article below Astro Starlight's.*900 and 1100 ms$/m);
  expect(text).toMatch(/^not met +1,000 articles build.*91\.0 s/m);
  expect(text).toMatch(/^not met +an article's script.*1000 bytes of 30, 1001 bytes of 1000$/m);
  expect(text).toMatch(/^not measured +Lighthouse of home/m);
});

test('a site that did not build says so in a line, beside the figures of the others', () => {
  const text = formatReport(report);
  expect(text).toMatch(/^VitePress, 30 articles: didn't build: vitepress build: ended with 1$/m);
  expect(text).not.toContain('a long story');
});

test("figures are read from Lighthouse's report, and each is the median of its own", () => {
  const lighthouse = (paint: number) => ({
    audits: {
      'first-contentful-paint': { numericValue: paint },
      'largest-contentful-paint': { numericValue: 900 },
      'total-blocking-time': { numericValue: 0 },
      'cumulative-layout-shift': { numericValue: 0.01 },
      'network-requests': {
        details: {
          items: [
            { resourceType: 'Script', transferSize: 1500 },
            { resourceType: 'Script', transferSize: 500 },
            { resourceType: 'Document', transferSize: 3000 },
          ],
        },
      },
    },
    categories: {
      performance: { score: 0.99 },
      accessibility: { score: 1 },
      'best-practices': { score: 1 },
      seo: { score: 1 },
    },
  });
  const median = medianVisit([700, 900, 750].map((paint) => readReport(lighthouse(paint))));
  expect(median).toMatchObject({ script: 2, css: 0, document: 3, total: 5, firstPaint: 750, performance: 99 });
});
