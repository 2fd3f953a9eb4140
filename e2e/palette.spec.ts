import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, type Request } from '@playwright/test';
import { box, firstMatch, openBox, test, textOf } from './fixtures';
import { checkingCredentials, secondFactor } from './pastes';

const article = '/causes/throttling';
const field = (page: Page) => page.getByRole('combobox', { name: 'A code, some words, or a whole message' });
const options = (page: Page) => page.getByRole('option');
const chosen = (page: Page) => page.getByRole('option', { selected: true });
const searchButton = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Search' });

/** What is pressed or tapped before the scripts listen is kept for them: once is enough, however long they take. */
const patience = { timeout: 15_000 };

async function openByKeys(page: Page, keys = 'ControlOrMeta+K') {
  await page.keyboard.press(keys);
  await expect(field(page)).toBeFocused(patience);
}

async function openByTap(page: Page) {
  await searchButton(page).click();
  await expect(field(page)).toBeVisible(patience);
}

async function paste(page: Page, text: string) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((given) => navigator.clipboard.writeText(given), text);
  await page.keyboard.press('ControlOrMeta+V');
}

test('the shortcut opens it again before the browser has told that it closed', { tag: '@once' }, async ({ page }) => {
  await page.goto(article);
  await openByKeys(page);
  await page.evaluate(() => {
    const key = { key: 'k', ctrlKey: true, bubbles: true, cancelable: true };
    document.querySelector('dialog')?.close();
    document.dispatchEvent(new KeyboardEvent('keydown', key));
  });
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('mfa');
  // Pressed in the open window it changes nothing.
  await page.keyboard.press('ControlOrMeta+K');
  await expect(field(page)).toHaveValue('mfa');
});

test('by keyboard alone: open, type, move, go back, open a page', { tag: '@keyboard' }, async ({ page }) => {
  await page.goto(article);
  const before = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Codes' });
  await before.focus();
  await openByKeys(page);
  await expect(chosen(page)).toHaveCount(0);
  await page.keyboard.type('security defaults');
  await expect(page.getByRole('group', { name: 'Causes' })).toBeVisible();
  const first = options(page).first();
  const last = options(page).last();
  await expect(chosen(page)).toHaveAccessibleName(/^Security defaults ask everybody/);
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');

  // Home belongs to the text until somebody has gone into the list.
  await page.keyboard.press('Home');
  await page.keyboard.type('the ');
  await expect(field(page)).toHaveValue('the security defaults');
  await expect(options(page).nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(last).toHaveAttribute('aria-selected', 'true');
  await expect(last).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(last).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveCount(0);
  await expect(before).toBeFocused();

  await openByKeys(page);
  await page.keyboard.type('security defaults');
  await expect(chosen(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/causes/security-defaults');
  await expect(page.getByRole('main')).toBeFocused();

  await openByKeys(page);
  await expect(page.getByRole('group', { name: 'Opened before in this tab' })).toContainText('slow down');
});

test('a slash opens it outside of fields, until that is switched off', { tag: '@keyboard' }, async ({ page }) => {
  await openBox(page);
  await box(page).press('/');
  await expect(box(page)).toHaveValue('/');
  await page.goto(article);
  await openByKeys(page, '/');
  await expect(field(page)).toHaveValue('');
  await page.getByRole('checkbox', { name: 'The key / opens the search' }).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await openByKeys(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(field(page)).toHaveCount(0);
});

test('by touch: a button of a good size, a code without its letters, a tap', async ({ page }) => {
  await page.goto(article);
  const { width, height } = (await searchButton(page).boundingBox()) ?? { width: 0, height: 0 };
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  await openByTap(page);
  await field(page).fill('80070005');
  await expect(options(page).first()).toHaveAccessibleName(/^0x80070005/);
  await field(page).fill('50076');
  await expect(options(page).first()).toHaveAccessibleName(/^AADSTS50076/);
  await expect(page.getByRole('status').filter({ hasText: /^\d+ results$/ })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Causes' })).toContainText('Sign-in asks for a second factor');
  await page.getByRole('option', { name: /^AADSTS50076/ }).click();
  await expect(page).toHaveURL('/codes/aadsts50076');
  await expect(field(page)).toHaveCount(0);
});

test('a command finds the article that runs it', { tag: '@once' }, async ({ page }) => {
  await page.goto(article);
  await openByTap(page);
  await field(page).fill('Get-CASMailbox');
  await expect(options(page).first()).toContainText('EWS is switched off');
  await expect(options(page).first()).toContainText('Get-CASMailbox');
});

test('a whole message is read by the matcher, and handed to the box', { tag: '@keyboard' }, async ({ page }) => {
  await page.goto(article);
  await openByKeys(page);
  await paste(page, `From: tool@contoso.com\n\n${secondFactor}\n${checkingCredentials}`);
  const shown = page.getByRole('group', { name: 'What this text shows' });
  await expect(shown.getByRole('option').first()).toContainText('Sign-in asks for a second factor');
  await expect(shown.getByRole('option').first()).toContainText(/certain|likely/);
  await expect(page.getByRole('group', { name: 'Codes' })).toContainText('AADSTS50076');
  await page.keyboard.press('ArrowUp');
  await expect(chosen(page)).toContainText('Look at this text in the box');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/');
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');

  // On the home page itself another text takes the place of the first.
  await openByKeys(page);
  await paste(page, `${checkingCredentials}\n`);
  await expect(shown.getByRole('option').first()).toContainText('MigrationWiz');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(firstMatch(page)).toContainText('MigrationWiz');
});

test('where nothing fits it says so, and offers the box', async ({ page }) => {
  await page.goto(article);
  await openByTap(page);
  await field(page).fill('zzqq xxvv');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing here fits' })).toBeVisible();
  // A question in somebody's own words is no message: its words are looked for.
  await field(page).fill('how do I get a mailbox out of the kiosk licence today');
  await expect(page.getByRole('group', { name: 'Causes' })).toContainText('Frontline and kiosk mailboxes');
  await field(page).fill('zzqq xxvv');
  await page.getByRole('option', { name: /Look at this text in the box/ }).click();
  await expect(page).toHaveURL('/');
  await expect(box(page)).toHaveValue('zzqq xxvv');
});

test('what is typed before it has come is not lost', { tag: '@keyboard' }, async ({ page }) => {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/search/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(article);
  const waiting = page.getByText('Getting the search …');
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+K');
    await expect(waiting).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.keyboard.type('50076');
  letThrough();
  await expect(field(page)).toHaveValue('50076');
  await expect(options(page).first()).toHaveAccessibleName(/^AADSTS50076/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, { tag: colorScheme === 'light' ? '@once' : [] }, () => {
    test.use({ colorScheme });

    test('it is accessible in every state, also without a connection', async ({ page, expected }) => {
      expected.troubles.push(/Failed to load resource/);
      const expectAccessible = async () => {
        const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      };
      await page.goto(article);
      await page.route('**/search/**', (route) => route.abort());
      await expect(async () => {
        if (!(await page.getByRole('dialog').isVisible())) await searchButton(page).click();
        await expect(page.getByText('The search could not be loaded')).toBeVisible({ timeout: 1000 });
      }).toPass();
      await expect(page.getByRole('dialog').getByRole('link', { name: 'Causes' })).toBeVisible();
      await expectAccessible();
      await page.unroute('**/search/**');
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(field(page)).toBeFocused();
      await expectAccessible();
      await field(page).fill('50076');
      await expect(chosen(page)).toBeVisible();
      await expectAccessible();
      await field(page).fill(checkingCredentials);
      await expect(page.getByRole('group', { name: 'What this text shows' })).toBeVisible();
      await expectAccessible();
      await field(page).fill('zzqq xxvv');
      await expect(page.getByText('Nothing here fits')).toBeVisible();
      await expectAccessible();
      await page.getByRole('button', { name: 'Close' }).click();
      await expect(searchButton(page)).toBeFocused();
    });
  });
}

test('nothing typed or pasted into it leaves the tab', { tag: '@keyboard' }, async ({ page, context }) => {
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  const mark = 'qzvMark7319Alpha';
  await page.goto(article);
  await page.waitForLoadState('networkidle');
  const paths = () => requests.map((request) => new URL(request.url()).pathname);
  expect(paths().filter((path) => path.startsWith('/search/'))).toEqual([]);
  await openByKeys(page);
  await page.keyboard.type(`${mark} mfa`);
  await page.keyboard.press('ControlOrMeta+A');
  await paste(page, `${mark}\n${secondFactor}`);
  await expect(page.getByRole('group', { name: 'What this text shows' })).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
  await openByKeys(page);
  await page.keyboard.type(`privacy`);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/privacy');

  expect(paths().filter((path) => path.startsWith('/search/'))).toHaveLength(1);
  expect(paths().filter((path) => path.startsWith('/causes/') && path !== article)).toEqual([]);
  const forms = [mark, Buffer.from(mark).toString('base64').slice(0, -4), Buffer.from(mark).toString('hex')];
  const left = [
    ...(await Promise.all(requests.map(textOf))),
    await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])),
    await page.evaluate(() => JSON.stringify([history.state, location.href])),
  ];
  for (const text of left) for (const form of forms) expect(text).not.toContain(form);

  await page.reload();
  await openByKeys(page);
  await expect(page.getByRole('group', { name: 'Where to start' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Opened before in this tab' })).toHaveCount(0);
});
