import { expect, type Page } from '@playwright/test';
import { listens, test } from './fixtures';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const pending = (page: Page) => page.getByText('Go to …');

test('g and a letter lead from tool to tool, and ? to the list of keys', { tag: '@keyboard' }, async ({ page }) => {
  await page.goto('/desk');
  await page.keyboard.press('g');
  await expect(pending(page)).toBeVisible();
  await page.keyboard.press('s');
  await expect(heading(page)).toHaveText('Tickets on the shelf');
  await expect(pending(page)).toBeHidden();
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect(heading(page)).toHaveText('Signature lab');
  await page.keyboard.press('?');
  await expect(heading(page)).toHaveText('Keyboard shortcuts');
  await page.keyboard.press('g');
  await page.keyboard.press('g');
  await expect(page).toHaveURL(/\/guide$/);
  // Visitors of the guide have no such keys.
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await expect(pending(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/guide$/);
});

test('in a field a letter is a letter, and with Ctrl or Alt it is the browser’s', { tag: '@keyboard' }, async ({
  page,
}) => {
  await page.goto('/desk/links');
  await listens(page);
  const search = page.getByRole('searchbox');
  await page.keyboard.press('f');
  await expect(search).toBeFocused();
  await page.keyboard.type('g s?');
  await expect(search).toHaveValue('g s?');
  await expect(pending(page)).toHaveCount(0);
  await search.blur();
  await page.keyboard.press('Alt+g');
  await expect(pending(page)).toHaveCount(0);
  await page.keyboard.press('g');
  await expect(pending(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(pending(page)).toHaveCount(0);
});

test('letters can be switched off, and on for every page', { tag: '@keyboard' }, async ({ page }) => {
  await page.goto('/desk/keys');
  await listens(page);
  await page.getByRole('radio', { name: 'Nowhere' }).check();
  await page.getByRole('radio', { name: 'Nowhere' }).blur();
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await expect(heading(page)).toHaveText('Keyboard shortcuts');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Nowhere' })).toBeChecked();
  await listens(page);
  await page.getByRole('radio', { name: 'On every page of this site' }).check();
  await page.goto('/causes');
  await page.keyboard.press('Tab');
  await expect
    .poll(async () => {
      await page.keyboard.press('g');
      return pending(page).isVisible();
    })
    .toBe(true);
  await page.keyboard.press('s');
  await expect(heading(page)).toHaveText('Tickets on the shelf');
});

test('the desk shows each tool with its keys, as the list of keys does', { tag: '@once' }, async ({ page }) => {
  const spoken = async (selector: string) =>
    (await page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
  await page.goto('/desk/keys');
  const listed = await page.getByRole('region', { name: 'Go to a tool' }).locator('dl > div').allInnerTexts();
  await page.goto('/desk');
  const tools = await page.getByRole('main').getByRole('listitem').count();
  // The desk itself has a key, too.
  expect(listed).toHaveLength(tools + 1);
  for (const text of await spoken('main li kbd')) expect(text).toMatch(/^[A-Z]$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the tools say that they need it, and no control is dead', { tag: '@once' }, async ({ page }) => {
    for (const [path, words] of [
      ['/desk/shelf', 'The shelf needs JavaScript'],
      ['/desk/lab', 'The lab needs JavaScript'],
      ['/desk/keys', 'Go to a tool'],
    ] as const) {
      await page.goto(path);
      await expect(page.getByText(words)).toBeVisible();
      const controls = page.getByRole('main').locator('button, input, select, textarea').filter({ visible: true });
      await expect(controls).toHaveCount(0);
    }
  });
});
