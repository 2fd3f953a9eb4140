import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, type Request } from '@playwright/test';
import { hashPassword } from '../lib/sign-in/password-hash';
import { signInLimits } from '../lib/sign-in/sign-in-limits';
import { openSqlite } from '../lib/store/open-sqlite';
import type { Outcome } from '../lib/store/outcome';
import { storeOver } from '../lib/store/store';
import { expectAccessibleInEveryLook } from './expect-accessible';
import { test, textOf } from './fixtures';
import { OwnServer } from './own-server';
import { enter, tabTo } from './tab-to';

const password = 'correct horse battery';
const folder = mkdtempSync(join(tmpdir(), 'migration-401-'));
const file = join(folder, 'feedback.db');
const server = new OwnServer();
let hash = '';
const day = 24 * 60 * 60 * 1000;

/** What a month brought: two articles, a visit that ended nowhere, and three texts of which two are alike. */
async function fillStore() {
  let now = Date.now() - 28 * day;
  const store = storeOver(await openSqlite(file), () => now);
  const say = (cause: string, said: Outcome['said'], visit: string | null = null) =>
    store.addOutcome({
      id: randomUUID(),
      about: visit === null ? 'article' : 'guide',
      language: 'en',
      cause,
      said,
      reason: null,
      visit,
      minutes: [],
    });
  for (let week = 0; week < 4; week++) {
    now += 6 * day;
    for (let times = 0; times <= week; times++) await say('mfa-required', 'fixed');
    await say('security-defaults', 'not-fixed', 'trail=failing-system.exchange-online&day=2026-11-24');
  }
  await store.addMiss({ id: randomUUID(), text: 'The mailbox store answered 471 and hung up.\n', language: 'en' });
  await store.addMiss({ id: randomUUID(), text: 'The mailbox store answered 12 and hung up.\n', language: 'en' });
  await store.addMiss({ id: randomUUID(), text: 'Something <b>else</b> entirely failed here.\n', language: 'de' });
  await store.close();
}

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  hash = await hashPassword(password);
  await fillStore();
  await server.start({
    STORE_FILE: file,
    DATABASE_URL: '',
    STAFF_PASSWORD_HASH: hash,
    TRUSTED_PROXY_HEADER: 'x-forwarded-for',
  });
});
test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const field = (page: Page) => page.getByRole('textbox', { name: 'Password of the staff' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const table = (page: Page, name: string) => page.getByRole('table', { name });

async function signIn(page: Page) {
  await page.goto(`${server.address}/desk/insights`);
  await field(page).fill(password);
  await button(page, 'Sign in').click();
  await expect(page.getByText(/^14 answers to/)).toBeVisible();
}

/** What the browser keeps of this site. */
const kept = async (page: Page, context: BrowserContext) => ({
  cookies: (await context.cookies()).map(({ name, httpOnly, sameSite, path }) => ({ name, httpOnly, sameSite, path })),
  script: await page.evaluate(() => `${document.cookie}${sessionStorage.length}${localStorage.length}`),
});

test.describe('a wrong password first', () => {
  test.use({ expected: { troubles: [/401/] } });

  test('by keyboard: sign in, read, make a sample, save all, sign out', { tag: '@keyboard' }, async ({
    page,
    context,
  }) => {
    const requests: Request[] = [];
    context.on('request', (request) => requests.push(request));
    await page.goto(`${server.address}/desk/insights`);
    await tabTo(page, field(page));
    await page.keyboard.type('qzvWrongMark');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: 'This is not the password.' })).toBeVisible();
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('qzvWrongMark');
    await expectAccessibleInEveryLook(page, 'a wrong password');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');

    await expect(page.getByText('14 answers to “Did this fix it?”, 3 texts without a known error.')).toBeFocused();
    await expect(table(page, 'How often articles help').getByRole('row')).toHaveText([
      /^Article/,
      /^Security defaults.*0 %.*0 to 49 %.*040$/,
      /100 %.*72 to 100 %.*1000$/,
    ]);
    await expect(page.getByRole('img', { name: /second factor.*10 answers, at most \d in a week/ })).toBeVisible();
    await enter(page, page.getByText('The same numbers as a table'));
    await expect(table(page, 'Causes over time')).toBeVisible();
    await expect(table(page, 'Where the guide ends without a fix').getByRole('row').last()).toHaveText(/Check4$/);
    await expectAccessibleInEveryLook(page, 'the numbers');

    const texts = page.getByRole('region', { name: 'Texts without a known error' }).getByRole('listitem');
    await expect(texts).toHaveText([/^Sent 2 times.*The mailbox store answered/s, /^Sent once.*<b>else<\/b>/s]);
    const make = texts.first().getByRole('button', { name: /^Make this a sample/ });
    await tabTo(page, make);
    const [sample] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(sample.suggestedFilename()).toMatch(/^sample-\d{4}-\d\d-\d\d-[0-9a-f]{8}\.txt$/);
    expect(readFileSync(await sample.path(), 'utf8')).toMatch(/^The mailbox store answered \d+ and hung up\.\n$/);
    await expect(texts.first().getByRole('status')).toContainText('Saved as sample-');

    await button(page, 'Save all of it').focus();
    const [all] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const lines = readFileSync(await all.path(), 'utf8')
      .trim()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line).kind).sort()).toEqual([
      ...Array(3).fill('miss'),
      ...Array(14).fill('outcome'),
    ]);

    expect(await kept(page, context)).toEqual({
      cookies: [{ name: 'staff', httpOnly: true, sameSite: 'Strict', path: '/api/insights' }],
      script: '00',
    });
    const elsewhere = requests.filter((request) => !request.url().includes('/api/insights'));
    for (const request of elsewhere) expect(await textOf(request)).not.toMatch(/staff=|qzvWrongMark|horse/);
    for (const request of requests) expect(request.url()).not.toMatch(/qzvWrongMark|horse/);

    await button(page, 'Sign out').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('You are signed out.')).toBeVisible();
    await expect(field(page)).toBeFocused();
    expect((await context.cookies()).length).toBe(0);
    await page.reload();
    await expect(field(page)).toBeVisible();
  });
});

test.describe('a session that ends', () => {
  test.use({ expected: { troubles: [/401/] } });

  test('elsewhere is over here, and its cookie is worth nothing to whoever copied it', { tag: '@once' }, async ({
    page,
    context,
  }) => {
    await signIn(page);
    const [cookie] = await context.cookies();
    const stolen = { Cookie: `staff=${cookie?.value}` };
    const ask = async (path: string) =>
      (await fetch(`${server.address}/api/insights${path}`, { headers: stolen })).status;
    expect([await ask(''), await ask('/export')]).toEqual([200, 200]);
    const other = await context.newPage();
    await other.goto(`${server.address}/desk/insights`);
    await button(other, 'Sign out').click();
    await expect(other.getByText('You are signed out.')).toBeVisible();
    expect([await ask(''), await ask('/export')]).toEqual([401, 401]);
    await button(page, 'Refresh the numbers').click();
    await expect(page.getByText('Your session is over. Sign in again.')).toBeVisible();
    await expect(page.getByRole('table', { name: 'How often articles help' })).toHaveCount(0);
  });
});

test.describe('too many guesses', () => {
  test.use({ expected: { troubles: [/429/] } });

  test('keep everybody of that address out, the page says how long, and no other site can guess', {
    tag: '@once',
  }, async ({ page }) => {
    const guess = async (headers: Record<string, string>, tried: string) =>
      (
        await fetch(`${server.address}/api/insights/sign-in`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': '192.0.2.7', ...headers },
          body: JSON.stringify({ password: tried }),
        })
      ).status;
    const own = { Origin: server.address };
    for (const from of [{}, { Origin: 'https://fabrikam.com' }, { ...own, 'Sec-Fetch-Site': 'cross-site' }])
      expect(await guess(from, password)).toBe(403);
    for (let times = 0; times < signInLimits.ofClient; times++) expect(await guess(own, `${times}`)).toBe(401);
    expect(await guess(own, password)).toBe(429);
    await page.setExtraHTTPHeaders({ 'X-Forwarded-For': '192.0.2.7' });
    await page.goto(`${server.address}/desk/insights`);
    await field(page).fill(password);
    await button(page, 'Sign in').click();
    await expect(
      page.getByRole('alert').filter({ hasText: /Too many attempts\. Try again in \d minutes?\./ }),
    ).toBeVisible();
    await expect(field(page)).toHaveValue(password);
  });
});

test.describe('a store that is away', () => {
  test.use({ expected: { troubles: [/503/] } });

  test('is said, what was typed stays, and the rest of the page is there', { tag: '@once' }, async ({ page }) => {
    const broken = new OwnServer();
    await broken.start({ DATABASE_URL: 'postgres://site@127.0.0.1:1/none', STAFF_PASSWORD_HASH: hash });
    await page.goto(`${broken.address}/desk/insights`);
    await field(page).fill(password);
    await button(page, 'Sign in').click();
    await expect(
      page.getByRole('alert').filter({ hasText: 'The server can’t read its store at the moment.' }),
    ).toBeVisible();
    await expect(field(page)).toHaveValue(password);
    await expect(button(page, 'Sign in')).toBeVisible();
    await expect(page.getByRole('list', { name: 'Codes without an article' })).toBeVisible();
    await broken.stop();
  });
});

test('where no password is set the page says how to set one', { tag: '@once' }, async ({ page }) => {
  await page.goto('/desk/insights');
  await expect(page.getByRole('heading', { name: 'Nobody can sign in yet.' })).toBeVisible();
  await expect(page.getByText('npm run -s staff-password')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectAccessibleInEveryLook(page, 'not set up');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the numbers fit a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn(page);
  await expectAccessibleInEveryLook(page, 'the numbers at 320 px');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing there is dead, and what the articles say is there', { tag: '@once' }, async ({ page }) => {
    await page.goto('/desk/insights');
    await expect(page.getByText('What people sent needs JavaScript.')).toBeVisible();
    const main = page.getByRole('main');
    await expect(main.getByRole('button')).toHaveCount(0);
    await expect(main.getByRole('textbox')).toHaveCount(0);
    await expect(main.getByText('Looking whether you are signed in')).toBeHidden();
    await expect(page.getByRole('list', { name: 'Articles to be checked again' })).toBeVisible();
  });
});
