import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { loadContent } from '../lib/content/load-content';
import { answerPaste } from '../lib/match/answer-paste';
import { buildCatalogue } from '../lib/match/build-catalogue';
import { prepareCatalogue } from '../lib/match/prepare-catalogue';
import { startNext } from './bench-pages/start-next';
import { chooseDialogs } from './bench-pictures/choose-dialogs';
import type { Dialog } from './bench-pictures/dialogs';
import { drawDialog } from './bench-pictures/draw-dialog';
import { type Outcome, readInPage } from './bench-pictures/read-in-page';
import { formatPictures } from './bench-pictures/table';
import { installBrowser } from './find-browser.mjs';

/*
 * Screenshots of errors, drawn and given to the paste box of the built site: how many lead to the cause that their text
 * leads to, and what becomes of blurred photos of them. Needs a build; some three minutes.
 *   npm run -s bench:pictures
 *   npm run -s bench:pictures -- --count 20 --seed 7
 *   npm run -s bench:pictures -- --keep          leaves the pictures, and what was read, in .build/bench-pictures
 *   npm run -s bench:pictures -- --json
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '60' },
    photos: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const [count, photos, seed] = [values.count, values.photos, values.seed].map(Number);
if (!count || photos === undefined || Number.isNaN(photos) || !seed) {
  console.error('--count, --photos, --seed: expected numbers, the first and the last above 0');
  process.exit(2);
}

const content = loadContent();
const prepared = prepareCatalogue(buildCatalogue(content));
const today = new Date().toISOString().slice(0, 10);
const dialogs = chooseDialogs(content, count, seed).map((dialog) => ({
  ...dialog,
  // What it must lead to is what the text itself leads to when somebody pastes it.
  leadsTo: answerPaste(prepared, dialog.message, { today }).answer.matches[0]?.id ?? dialog.leadsTo,
}));

const executablePath = await installBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const site = await startNext('.');
const box = await browser.newPage();
const folder = '.build/bench-pictures';
if (values.keep) mkdirSync(folder, { recursive: true });

async function readAll(chosen: Dialog[], photo?: 'photo'): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [index, dialog] of chosen.entries()) {
    const page = await browser.newPage({ deviceScaleFactor: dialog.density });
    await page.setContent(drawDialog(dialog, photo));
    const png = await page.locator('main').screenshot();
    await page.close();
    const outcome = await readInPage(box, png);
    outcomes.push(outcome);
    if (!values.keep) continue;
    const name = `${folder}/${photo ?? 'screen'}-${index}`;
    writeFileSync(`${name}.png`, png);
    writeFileSync(`${name}.json`, JSON.stringify({ ...dialog, ...outcome }, undefined, 2));
  }
  return outcomes;
}

try {
  await box.goto(site.address);
  const screens = { dialogs, outcomes: await readAll(dialogs) };
  const blurred = dialogs.slice(0, photos);
  const report = { seed, screens, photos: { dialogs: blurred, outcomes: await readAll(blurred, 'photo') } };
  console.log(values.json ? JSON.stringify(report) : formatPictures(report));
} finally {
  await browser.close();
  await site.stop();
}
