import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { startNext } from './bench-pages/start-next';
import { makeTable } from './bench-triage/make-table';
import { watchMemory } from './bench-triage/watch-memory';
import { findBrowser } from './find-browser.mjs';

/*
 * How long the triage of a large export takes in Chromium on the built site, whether the page stays usable meanwhile, and
 * its memory: the renderer's resident set, worker and page together, as the system counts it. Needs a build.
 *   npm run -s bench:triage
 *   npm run -s bench:triage -- --rows 2000 --messages 200
 *   npm run -s bench:triage -- --json
 */
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    messages: { type: 'string', default: '2000' },
    json: { type: 'boolean', default: false },
  },
});
const bars = { seconds: 30, longestTask: 200, megabytes: 1024 };

const folder = '.build/bench-triage';
mkdirSync(folder, { recursive: true });
const file = join(folder, 'failed-items.csv');
const table = makeTable({ rows: Number(values.rows), messages: Number(values.messages) });
writeFileSync(file, table);

const server = await startNext('.');
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
    Object.assign(globalThis, { tasks });
  });
  await page.goto(`${server.address}/desk/triage`);
  await page.getByRole('button', { name: 'Choose a file' }).waitFor();
  await page.waitForLoadState('networkidle');
  const memory = watchMemory();
  const longest = () =>
    page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks.splice(0)));
  await longest();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file' }).click(),
  ]);
  const start = performance.now();
  await chooser.setFiles(file);
  await page.getByRole('heading', { name: 'Groups of failed-items.csv' }).waitFor({ timeout: 600_000 });
  const seconds = (performance.now() - start) / 1000;
  const whileGrouping = await longest();

  const opened = performance.now();
  await page.getByRole('button', { name: 'Show rows' }).first().click();
  await page.getByText(/1 to \d+ of/).waitFor();
  const rowsSeconds = (performance.now() - opened) / 1000;
  await page.getByRole('button', { name: 'Close the rows' }).click();
  const saving = performance.now();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save all rows as CSV' }).click(),
  ]);
  await download.path();
  const saveSeconds = (performance.now() - saving) / 1000;
  const summary = await page.getByText(/ different messages?, once/).textContent();
  const result = {
    rows: Number(values.rows),
    fileMegabytes: Buffer.byteLength(table) / 2 ** 20,
    found: summary,
    seconds,
    rowsSeconds,
    saveSeconds,
    longestTask: Math.max(whileGrouping, await longest()),
    megabytes: memory.stop(),
  };
  if (values.json) console.log(JSON.stringify(result));
  else {
    const line = (name: string, value: number, bar: number, unit: string) =>
      console.log(
        `${name.padEnd(28)}${value.toFixed(1).padStart(9)} ${unit.padEnd(3)} bar ${bar}  ${value < bar ? 'holds' : 'MISSED'}`,
      );
    console.log(`${result.rows} rows, ${result.fileMegabytes.toFixed(1)} MB. ${summary}`);
    line('from the file to groups', seconds, bars.seconds, 's');
    line('longest task of the page', result.longestTask, bars.longestTask, 'ms');
    line('most memory of a renderer', result.megabytes, bars.megabytes, 'MB');
    console.log(`first rows of a group ${rowsSeconds.toFixed(2)} s, CSV saved in ${saveSeconds.toFixed(1)} s`);
  }
  const holds = seconds < bars.seconds && result.longestTask < bars.longestTask && result.megabytes < bars.megabytes;
  process.exitCode = holds ? 0 : 1;
} finally {
  await browser.close();
  await server.stop();
}
