import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Locator, type Page, type Request } from '@playwright/test';
import { findPostgres } from '../lib/store/find-postgres.mjs';
import { openStore } from '../lib/store/open-store';
import { startPostgres } from '../lib/store/test-postgres.mjs';
import { holds, measureLoad } from '../scripts/load-feedback/measure-load';
import { expectAccessibleInEveryLook } from './expect-accessible';
import { answer, openBox, pasteByKeyboard, test } from './fixtures';
import { OwnServer } from './own-server';
import { stranger } from './pastes';

const article = '/causes/mfa-required';
const end = '/guide#day=2026-11-24&trail=failing-system.exchange-online_fix.mfa-required.exclude-one-account.fixed';
const question = (page: Page) => page.getByRole('region', { name: 'Did this fix it?' });
const exactly = async (place: Locator) => {
  await place.getByText('All of it, to the letter').click();
  return (await place.locator('pre').textContent()) ?? '';
};

async function tabTo(page: Page, target: Locator) {
  const isThere = () => target.evaluate((node) => node === document.activeElement);
  for (let press = 0; press < 40 && !(await isThere()); press++) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

function recordPosts(context: BrowserContext): Request[] {
  const posts: Request[] = [];
  context.on('request', (request) => request.method() === 'POST' && posts.push(request));
  return posts;
}

test('by keyboard: what is sent of an article is what was shown, byte for byte, and once', {
  tag: '@keyboard',
}, async ({ page, context }) => {
  const posts = recordPosts(context);
  await page.goto(article);
  await question(page).getByRole('button', { name: 'It fixed it' }).focus();
  await page.keyboard.press('Enter');
  await expect(question(page).getByRole('heading', { name: 'What will be sent' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(question(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Adele adele.vance@fabrikam.com had password: Winter2026x');
  await expect(question(page).locator('dl')).toContainText('Adele user1@tenant-a.example had password: [password 1]');
  await expectAccessibleInEveryLook(page, 'what will be sent');

  await tabTo(page, question(page).getByText('All of it, to the letter'));
  await page.keyboard.press('Enter');
  const shown = await question(page).locator('pre').textContent();
  expect(posts).toEqual([]);
  await tabTo(page, question(page).getByRole('button', { name: 'Send', exact: true }));
  await page.keyboard.press('Enter');
  await expect(question(page).getByText('Thank you. It was sent.')).toBeFocused();

  expect(posts.map((post) => [new URL(post.url()).pathname, post.postData()])).toEqual([['/api/feedback', shown]]);
  expect(JSON.parse(shown ?? '')).toMatchObject({
    about: 'article',
    cause: 'mfa-required',
    said: 'fixed',
    visit: null,
  });
  expect(await context.cookies()).toEqual([]);
  await page.reload();
  await page.mouse.move(5, 5);
  await page.mouse.move(25, 5);
  await expect(question(page)).toContainText('You have answered this.');
  await expect(question(page).getByRole('button')).toHaveCount(0);
});

test('an answer that is not sent leaves nothing behind', { tag: '@once' }, async ({ page, context }) => {
  const posts = recordPosts(context);
  await page.goto(article);
  await question(page).getByRole('button', { name: 'Not my error' }).click();
  await question(page).getByRole('button', { name: 'Don’t send' }).click();
  await expect(question(page).getByRole('heading', { name: 'What will be sent' })).toHaveCount(0);
  await expect(question(page).getByRole('button', { name: 'Not my error' })).toBeFocused();
  expect(posts).toEqual([]);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('of a visit go the answers and the minutes that each took', { tag: '@once' }, async ({ page, context }) => {
  const posts = recordPosts(context);
  await page.clock.install({ time: new Date('2026-11-24T12:00:00') });
  await page.goto('/guide#about=mfa-required&day=2026-11-24');
  const goOn = async (choice: string, button = 'Continue') => {
    await expect(page.getByRole('radio', { name: choice })).toBeVisible();
    await page.clock.fastForward('03:00');
    await page.getByRole('radio', { name: choice }).check();
    await page.getByRole('button', { name: button }).click();
  };
  await goOn('Yes, it is this');
  await goOn('Exclude', 'Continue');
  await page.clock.fastForward('03:00');
  await page.getByRole('button', { name: 'I have done this' }).click();
  await goOn('It works now');
  await expect(page.getByRole('heading', { name: 'Fixed' })).toBeVisible();

  await question(page).getByRole('button', { name: 'It fixed it' }).click();
  await expect(question(page)).toContainText('(3 minutes)');
  const shown = await exactly(question(page));
  const { visit, minutes, cause } = JSON.parse(shown);
  expect(minutes).toEqual([3, 3, 3, 3]);
  expect(cause).toBe('mfa-required');
  expect(visit).toBe(new URL(page.url()).hash.slice(1));
  await question(page).getByRole('button', { name: 'Send', exact: true }).click();
  await expect(question(page)).toContainText('Thank you. It was sent.');
  expect(posts.map((post) => post.postData())).toEqual([shown]);
});

test('of a visit that came by a link no minutes go', { tag: '@once' }, async ({ page }) => {
  await page.goto(end);
  await question(page).getByRole('button', { name: 'It didn’t' }).click();
  expect(JSON.parse(await exactly(question(page)))).toMatchObject({ said: 'not-fixed', minutes: [] });
});

test('by keyboard: a text in which nothing was recognised goes as it was shown', { tag: '@keyboard' }, async ({
  page,
  context,
}) => {
  const posts = recordPosts(context);
  await openBox(page);
  await pasteByKeyboard(page, context, `${stranger}\nMail to adele.vance@fabrikam.com, password: Winter2026x\n`);
  await expect(answer(page)).toContainText('No known error in this text');
  await tabTo(page, page.getByRole('button', { name: 'Make this a sample' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Make a sample of this text' });
  await dialog.getByRole('button', { name: 'Send it to us' }).focus();
  await page.keyboard.press('Enter');

  const field = dialog.getByRole('textbox', { name: 'The text that will be sent' });
  await expect(field).toBeFocused();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('and to alex.wilber@fabrikam.com');
  await tabTo(page, dialog.getByRole('button', { name: 'Send', exact: true }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert').filter({ hasText: 'It was masked.' })).toBeVisible();
  await expectAccessibleInEveryLook(page, 'a text to send');
  const text = await field.inputValue();
  expect(text).toContain('and to user2@');
  const shown = await exactly(dialog);
  expect(posts).toEqual([]);
  await dialog.getByRole('button', { name: 'Send', exact: true }).press('Enter');
  await expect(dialog.getByText('Thank you. The text was sent.')).toBeFocused();
  expect(posts.map((post) => [new URL(post.url()).pathname, post.postData()])).toEqual([['/api/misses', shown]]);
  expect(JSON.parse(shown).text).toBe(text);
  expect(shown).not.toMatch(/adele|alex|Winter2026x/);
});

test.describe('what can’t be taken', () => {
  test.use({ expected: { troubles: [/503|ERR_/] } });

  test('is said, stays, and goes with another try', { tag: '@once' }, async ({ page, context }) => {
    const posts = recordPosts(context);
    const server = new OwnServer();
    await server.start({ DATABASE_URL: 'postgres://site@127.0.0.1:1/none' });
    await page.goto(`${server.address}${article}`);
    await question(page).getByRole('button', { name: 'It didn’t' }).click();
    await question(page).getByRole('textbox').fill('The switch is not there.');
    await question(page).getByRole('button', { name: 'Send', exact: true }).click();
    await expect(question(page).getByRole('alert')).toContainText('can’t be taken at the moment');

    await server.stop();
    await question(page).getByRole('button', { name: 'Try again' }).click();
    await expect(question(page).getByRole('alert')).toContainText('Check the connection');
    await expect(question(page).getByRole('textbox')).toHaveValue('The switch is not there.');

    await server.start();
    await question(page).getByRole('button', { name: 'Try again' }).click();
    await expect(question(page)).toContainText('Thank you. It was sent.');
    expect(new Set(posts.map((post) => post.postData())).size).toBe(1);
    await expect(question(page).getByRole('link', { name: 'Find another cause, step by step' })).toBeVisible();
    await server.stop();
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is an address in place of the buttons', { tag: '@once' }, async ({ page }) => {
    await page.goto(article);
    await expect(question(page).getByRole('button')).toHaveCount(0);
    await expect(question(page).getByRole('link')).toHaveAttribute('href', /^mailto:/);
  });
});

test('what was sent before the scripts listened is not lost', { tag: '@once' }, async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(article);
  await question(page).getByRole('button', { name: 'It fixed it' }).click();
  release();
  await expect(question(page).getByRole('heading', { name: 'What will be sent' })).toBeVisible();
});

test.describe('300 posts over 50 connections, one server killed, two on one store', () => {
  test('none is lost or doubled on SQLite', { tag: '@once' }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'migration-401-'));
    const rows = await measureLoad({ file: join(folder, 'feedback.db') }, 100);
    expect(rows).toHaveLength(3);
    // What doesn't hold is shown with its numbers.
    expect(rows.filter((row) => !holds(row))).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  });

  test('nor on PostgreSQL, which may be away for a while', { tag: '@once' }, async () => {
    const programs = findPostgres();
    if (!programs) return expect(process.env.CI, 'there is no PostgreSQL to try').toBeFalsy();
    const postgres = await startPostgres(programs);
    const rows = await measureLoad({ address: postgres.address }, 100);
    expect(rows).toHaveLength(3);
    // What doesn't hold is shown with its numbers.
    expect(rows.filter((row) => !holds(row))).toEqual([]);
    await postgres.pause();
    await expect(openStore({ address: postgres.address })).rejects.toThrow();
    await postgres.resume();
    const store = await openStore({ address: postgres.address });
    expect((await store.counts()).outcomes).toBe(300);
    await store.close();
    await postgres.stop();
  });
});
