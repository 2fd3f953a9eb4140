import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { installBrowser } from './find-browser.mjs';
import { installNginx } from './hosting/find-nginx.mjs';
import { freePort } from './hosting/free-port.mjs';
import { listAddresses } from './hosting/list-addresses.mjs';
import { serveWithNginx } from './hosting/serve-with-nginx.mjs';
import { installPackages } from './setup.mjs';

/*
 * Looks at the whole export behind nginx: every page answers with its policy, in capitals it leads there, and in a browser
 * a paste outlives a click without one refused script, and a picture is read. Prints each failure; the exit code says whether there was one.
 */
const paste = 'AADSTS50076: you must use multi-factor authentication to access the tenant of contoso.com';

await installPackages();
const nginx = installNginx();
if (!nginx || !existsSync('out/addresses.map')) {
  console.error(nginx ? 'There is no export here: npm run export makes one.' : 'There is no nginx here.');
  process.exit(2);
}
const work = mkdtempSync(join(tmpdir(), 'migration-401-'));
const port = await freePort();
const site = `http://127.0.0.1:${port}`;
const server = await serveWithNginx({ nginx, root: 'out', port, work });
/** @type {string[]} */
const failures = [];
/** @param {boolean} holds @param {string} what */
const expect = (holds, what) => {
  if (!holds) failures.push(what);
};

/** @param {string} path */
async function lookAt(path) {
  const answer = await fetch(site + path, { redirect: 'manual' });
  const html = await answer.text();
  expect(answer.status === 200, `${path}: ${answer.status}`);
  expect(html.includes("default-src 'none'"), `${path}: no policy`);
  expect(/<title>[^<]+<\/title>/.test(html), `${path}: no title`);
  const shouted = await fetch(`${site}${path.toUpperCase()}.`, { redirect: 'manual' });
  expect(shouted.headers.get('location') === path, `${path} in capitals: ${shouted.headers.get('location')}`);
}

/** @param {import('@playwright/test').Page} page */
async function visit(page) {
  page.on('pageerror', (error) => failures.push(`script error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && failures.push(message.text()));
  let loads = 0;
  page.on('load', () => loads++);
  await page.goto(site);
  await page.getByRole('button', { name: 'Choose a file' }).waitFor();
  await page.getByRole('textbox', { name: 'Your error text' }).fill(paste);
  await page.getByRole('link', { name: 'See the fix' }).first().click();
  await page.waitForURL('**/causes/mfa-required');
  await page.getByRole('region', { name: 'From your text' }).getByText('AADSTS50076').first().waitFor();
  expect(loads === 1, `a click loaded ${loads - 1} whole pages`);
}

/** A picture of the paste is read, under the policies that this server sends. @param {import('@playwright/test').Page} page */
async function readPicture(page) {
  page.on('pageerror', (error) => failures.push(`script error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && failures.push(message.text()));
  await page.setContent(`<p style="width: 600px; font: 20px sans-serif">${paste}</p>`);
  const buffer = await page.locator('p').screenshot();
  await page.goto(site);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({ name: 'error.png', mimeType: 'image/png', buffer });
  await page.getByText('Read from a picture.').waitFor();
  await page.getByRole('link', { name: 'See the fix' }).first().waitFor();
}

/** @param {import('@playwright/test').Page} page */
async function visitNothing(page) {
  const answer = await page.goto(`${site}/nope`);
  expect(answer?.status() === 404, `/nope: ${answer?.status()}`);
  await page.getByRole('heading', { name: 'There is no page at this address' }).waitFor();
}

const addresses = listAddresses('out');
for (let at = 0; at < addresses.length; at += 20) await Promise.all(addresses.slice(at, at + 20).map(lookAt));
const executablePath = await installBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  await visit(await browser.newPage());
  await readPicture(await browser.newPage());
  await visitNothing(await browser.newPage());
} catch (error) {
  failures.push(String(error));
} finally {
  await browser.close();
  await server.stop();
  rmSync(work, { recursive: true, force: true });
}
console.log(failures.slice(0, 20).join('\n'));
console.log(`${addresses.length + 1} pages behind nginx, ${failures.length} failures`);
process.exitCode = failures.length === 0 ? 0 : 1;
