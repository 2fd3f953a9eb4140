import { expect, type Page } from '@playwright/test';
import { box, firstMatch, listens, test } from './fixtures';
import { OwnServer, ReleasingServer } from './own-server';
import { secondFactor, stranger } from './pastes';

test.use({ serviceWorkers: 'allow' });
// A worker fetches some 170 files before it answers: on a busy machine that takes its time.
test.describe.configure({ mode: 'parallel', timeout: 120_000 });
const patient = expect.configure({ timeout: 20_000 });

/** What a browser says of each request while there is no network, and the framework of a click that it failed. */
const noNetwork = [/Failed to load resource|Failed to fetch|ERR_|NetworkError/];

/** Uses the page as a visitor does, and waits until the worker has kept all of its list and answers for the page. */
async function goOnUntilKept(page: Page) {
  // Twice: the scripts of the page come with the first sign of life.
  await page.mouse.click(5, 5);
  await page.mouse.click(6, 6);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });
}
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const note = (page: Page) => page.getByText('What this browser kept still works.');

async function choose(page: Page, answer: RegExp) {
  await page.getByRole('radio', { name: answer }).first().check();
  await page.getByRole('button', { name: 'Continue' }).click();
}

test('with the server stopped: a paste, its article, the guide to its end, and a page for the rest', {
  tag: '@once',
}, async ({ page, expected }) => {
  expected.troubles.push(...noNetwork);
  const server = new OwnServer();
  await server.start();
  try {
    await page.goto(`${server.address}/errors/bare-401?m=kettering-mark-5521`);
    await goOnUntilKept(page);
    // Visited by a click, so the worker has to fetch the page itself.
    await page.getByRole('link', { name: 'Start here', exact: true }).click();
    await expect(heading(page)).not.toHaveText('401 Unauthorized');
    await patient.poll(() => page.evaluate(async () => Boolean(await caches.match('/start-here')))).toBe(true);
    await expect(note(page)).toBeHidden();
  } finally {
    await server.stop();
  }

  await page.goto(server.address);
  await expect(note(page)).toBeVisible();
  await box(page).fill(`${secondFactor} wxMarkUser@fabrikam-mark.example`);
  await patient(firstMatch(page)).toContainText('Sign-in asks for a second factor');
  await page.getByRole('link', { name: 'See the fix' }).click();
  await expect(heading(page)).toHaveText('Sign-in asks for a second factor');
  // The text outlived the click: no page was loaded for it.
  await expect(page.getByRole('group', { name: 'From your text' })).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Clear' }).click();
  await box(page).fill(stranger);
  await patient(page.getByText('No known error in this text').first()).toBeVisible();

  await box(page).fill(secondFactor);
  await firstMatch(page).getByRole('link', { name: 'Check it step by step' }).click();
  await choose(page, /^Yes, it is this/);
  await choose(page, /the safest/);
  await page.getByRole('button', { name: 'I have done this' }).click();
  await choose(page, /^It works now/);
  await expect(heading(page)).toHaveText('Fixed');

  await page.goto(`${server.address}/start-here`);
  await expect(heading(page)).not.toHaveText('This page is not kept in your browser');
  await page.goto(`${server.address}/checks`);
  await expect(heading(page).filter({ visible: true })).toHaveText('This page is not kept in your browser');
  const kept = page.getByRole('region', { name: 'Pages kept in this browser' });
  await expect(kept.getByRole('link', { name: 'Sign-in asks for a second factor' })).toBeVisible();
  await expect(kept.getByRole('listitem')).not.toHaveCount(0);

  // Nothing of a paste or of an address beyond its path was kept.
  const stored = await page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        texts.push(request.url, name === 'files' ? '' : ((await (await cache.match(request))?.text()) ?? ''));
      }
    }
    return texts.join('\n');
  });
  for (const mark of ['kettering-mark-5521', 'wxMarkUser', 'fabrikam-mark']) expect(stored).not.toContain(mark);
  expect(stored).not.toMatch(/\/api\//);
});

test('a new version takes over while someone types: the text stays, and the last version’s scripts still load', {
  tag: '@once',
}, async ({ page, baseURL }) => {
  const server = new ReleasingServer(baseURL ?? '');
  await server.start();
  try {
    await page.goto(server.address);
    await goOnUntilKept(page);
    // Nothing that matches has been loaded by the page yet: it comes with the first text, after the release.
    server.release();
    let loads = 0;
    page.on('load', () => loads++);
    await box(page).fill('the migration says');
    await page.evaluate(async () => {
      const changed = new Promise((done) =>
        navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
      );
      await (await navigator.serviceWorker.getRegistration())?.update();
      await changed;
    });
    await expect(box(page)).toHaveValue('the migration says');
    await box(page).pressSequentially(` ${stranger}`);
    await patient(page.getByText('No known error in this text').first()).toBeVisible();
    await box(page).fill(secondFactor);
    await patient(firstMatch(page)).toContainText('Sign-in asks for a second factor');
    await page.getByRole('link', { name: 'See the fix' }).click();
    await expect(page.getByRole('group', { name: 'From your text' })).toBeVisible();
    expect(loads).toBe(0);
  } finally {
    await server.stop();
  }
});

test('copies can be removed for good, and allowed again', { tag: '@once' }, async ({ page }) => {
  await page.goto('/offline');
  await goOnUntilKept(page);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Sign-in asks for a second factor' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove all copies' }).click();
  await expect(page.getByText('The copies are removed.')).toBeVisible();
  const isKept = () =>
    page.evaluate(async () => [
      (await caches.keys()).length > 0,
      (await navigator.serviceWorker.getRegistrations()).length > 0,
    ]);
  // The worker answers for this tab until it is closed, and keeps nothing more.
  await page.getByRole('link', { name: 'Start here', exact: true }).click();
  await expect(heading(page)).not.toHaveText('What works without a connection');
  await page.waitForLoadState('networkidle');
  expect(await isKept()).toEqual([false, false]);
  await page.goto('/offline');
  await expect(page.getByText('This browser keeps no copies, as you chose.')).toBeVisible();
  await expect(page.getByText('None yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep copies again' }).click();
  await patient.poll(isKept).toEqual([true, true]);
});

test('a tab says that it went offline, and takes it back', { tag: '@once' }, async ({ page, context }) => {
  await page.goto('/causes/mfa-required');
  await page.mouse.click(5, 5);
  await listens(page);
  await expect(note(page)).toBeHidden();
  await context.setOffline(true);
  await expect(page.getByRole('status').filter({ hasText: 'You are offline' })).toBeVisible();
  await context.setOffline(false);
  await expect(note(page)).toBeHidden();
});

test('the site can be installed', { tag: '@once' }, async ({ page, context, request }) => {
  await page.goto('/');
  const browser = await context.newCDPSession(page);
  const { errors, data } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '');
  expect(manifest.display).toBe('standalone');
  for (const { src } of manifest.icons) expect((await request.get(src)).headers()['content-type']).toBe('image/png');
  for (const { url } of manifest.shortcuts) expect((await request.get(url)).status()).toBe(200);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  // Each test has a private window, and from there nothing can be installed.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  const touch = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href');
  expect((await request.get(touch ?? '')).status()).toBe(200);
});
