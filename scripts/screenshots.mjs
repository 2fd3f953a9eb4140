import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { build, isStale } from './build.mjs';
import { installBrowser } from './find-browser.mjs';
import { tool } from './run.mjs';
import { installPackages } from './setup.mjs';

/*
 * Takes a picture of every kind of page at three widths, light and dark, into .build/screenshots: look at each. Beside
 * them some pages with more contrast and in forced colours, and what is printed, on A4 and Letter.
 */
const port = 3220;
const folder = '.build/screenshots';
const widths = [360, 768, 1280];
const paths = [
  '/',
  '/causes',
  '/causes/mfa-required',
  '/errors',
  '/errors/bare-401',
  '/codes',
  '/codes/aadsts50076',
  '/checks',
  '/checks/token-test',
  '/guide',
  '/desk',
  '/desk/guide',
  '/desk/links',
  '/desk/lab#mfa-required',
  '/desk/shelf',
  '/desk/insights',
  '/desk/keys',
  '/desk/triage',
  '/desk/reply',
  '/desk/reply#cause=mfa-required',
  '/start-here',
  '/how-sign-in-works',
  '/quick-reference',
  '/offline',
  '/privacy',
  '/nope',
  '/de',
  '/de/causes/mfa-required',
  '/fr/causes/consent-missing',
];
const looks = /** @type {const} */ ({ contrast: { contrast: 'more' }, forced: { forcedColors: 'active' } });
const sheets = {
  article: '/causes/mfa-required',
  'quick-reference': '/quick-reference',
  'put-back': '/guide#day=2026-11-24&trail=fix.mfa-required.exclude-one-account.fixed',
};
const paste =
  "2026-11-20 11:02:17 ERROR Your migration failed while checking destination credentials. Http POST request to 'autodiscover-s.outlook.com' failed - 403 Forbidden\nX-EWS-Policy-Reason: EWS is blocked by policy for this user or tenant";

const dialog =
  '<main style="font: 16px sans-serif; width: 560px; padding: 24px">AADSTS50076: Due to a configuration change made by your administrator, you must use multi-factor authentication to access this resource.</main>';

await installPackages();
const executablePath = await installBrowser();
if (isStale()) await build();
mkdirSync(folder, { recursive: true });
const server = spawn(tool('next'), ['start', '-p', String(port)], { stdio: 'ignore' });
while (!(await fetch(`http://localhost:${port}/`).catch(() => undefined))?.ok) await delay(100);
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const sketch = await browser.newPage({ deviceScaleFactor: 2 });
  await sketch.setContent(dialog);
  const picture = { name: 'error.png', mimeType: 'image/png', buffer: await sketch.locator('main').screenshot() };
  await sketch.close();
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    for (const width of widths) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
      const shoot = (/** @type {string} */ name) =>
        page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true });
      for (const path of paths) {
        await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle' });
        await shoot(path === '/' ? 'home' : path.slice(1).replaceAll(/[/#=]/g, '-'));
      }
      await page.goto(`http://localhost:${port}/`, { waitUntil: 'networkidle' });
      await page.getByRole('textbox').fill(paste);
      await page.getByRole('article').first().waitFor();
      await shoot('result');
      await page.goto(`http://localhost:${port}/`, { waitUntil: 'networkidle' });
      const choosing = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Choose a file' }).click();
      await (await choosing).setFiles(picture);
      await page.getByRole('article').first().waitFor();
      await shoot('picture');
      await page.goto(`http://localhost:${port}/desk/lab#mfa-required`, { waitUntil: 'networkidle' });
      const signatures = page.getByRole('textbox', { name: 'Its signatures' });
      // A list that wants every message with one word hits what it shouldn't.
      await signatures.fill('signatures:\n  - you must use multi-factor authentication to access\n  - all: [mailbox]');
      await page.getByRole('group', { name: 'Changed' }).waitFor();
      await shoot('lab-changed');
      await page.goto(`http://localhost:${port}/causes`, { waitUntil: 'networkidle' });
      await page.keyboard.press('ControlOrMeta+K');
      await page.getByRole('combobox', { name: 'A code, some words' }).fill('second factor');
      await page.getByRole('option').first().waitFor();
      await page.screenshot({ path: `${folder}/search-${width}-${colorScheme}.png` });
      await page.goto(`http://localhost:${port}/desk/triage`, { waitUntil: 'networkidle' });
      await page.getByRole('button', { name: 'Try it with an example' }).click();
      await page.getByRole('region', { name: 'Groups of' }).waitFor();
      await shoot('triage-groups');
      await page.goto(`http://localhost:${port}${sheets['put-back']}`, { waitUntil: 'networkidle' });
      await page.getByRole('button', { name: 'It fixed it' }).click();
      await page.getByRole('heading', { name: 'What will be sent' }).waitFor();
      await shoot('feedback');
      await page.close();
    }
    for (const [look, media] of Object.entries(looks)) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme, ...media });
      for (const path of ['/', '/causes/mfa-required', '/guide']) {
        await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle' });
        const name = path === '/' ? 'home' : path.slice(1).replaceAll(/[/#=]/g, '-');
        await page.screenshot({ path: `${folder}/${name}-${look}-${colorScheme}.png`, fullPage: true });
      }
      await page.close();
    }
  }
  const page = await browser.newPage();
  for (const [name, path] of Object.entries(sheets)) {
    await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle' });
    for (const format of ['A4', 'Letter']) await page.pdf({ format, path: `${folder}/${name}-${format}.pdf` });
  }
} finally {
  await browser.close();
  server.kill();
}
console.log(`${folder}: ${paths.length + 3} pages, ${widths.join(', ')} px, light and dark; looks and sheets`);
