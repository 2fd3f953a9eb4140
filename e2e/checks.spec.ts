import { expect, type Page } from '@playwright/test';
import { clipboardText, test } from './fixtures';

const trail = 'trail=failing-system.exchange-online';
const visit = `form=bare-401&${trail}&day=2026-11-24`;
const found = (page: Page) => page.getByRole('region', { name: 'What did you find?' });

test('somebody else answers one check, and a link brings the answer back', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(`/checks/token-test#${visit}`);
  await found(page).getByRole('button', { name: 'Make the link' }).click();
  await expect(found(page).getByRole('alert').filter({ hasText: 'Choose an answer first.' })).toBeVisible();
  await found(page)
    .getByRole('radio', { name: /A token comes back/ })
    .check();
  await found(page).getByRole('button', { name: 'Make the link' }).click();
  await expect(found(page).getByRole('status')).toHaveText('The link is ready. Send it to whoever asked you.');
  const link = await found(page).getByLabel('The link with your answer').inputValue();
  expect(link).toContain('/guide#form=bare-401');
  expect(link).toContain(`${trail}_token-test.token`);
  expect(requested.filter((address) => address.includes('exchange-online'))).toEqual([]);

  await page.goto(link);
  await expect(page.getByRole('region', { name: 'Your answers so far' })).toContainText('A token comes back');
});

test('another answer takes the place of the first, and the old link is gone meanwhile', async ({ page }) => {
  await page.goto(`/checks/token-test#${visit}`);
  await found(page)
    .getByRole('radio', { name: /A token comes back/ })
    .check();
  await found(page).getByRole('button', { name: 'Make the link' }).click();
  const link = found(page).getByLabel('The link with your answer');
  const first = await link.inputValue();
  await found(page)
    .getByRole('radio', { name: /I can’t do this/ })
    .check();
  await expect(link).toHaveCount(0);
  await found(page).getByRole('button', { name: 'Make the link' }).click();
  await expect(link).toHaveValue(/_token-test\.cannot/);
  expect(first).not.toContain('cannot');
});

test('the link can be made and copied by keyboard', { tag: '@keyboard' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/checks/which-side#${visit}`);
  await found(page).getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await found(page).getByLabel('The link with your answer').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(found(page).getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await clipboardText(page)).toContain('_which-side.');
});

test('the form stays after the skip link, and there is none without a visit', { tag: '@keyboard' }, async ({
  page,
}) => {
  await page.goto(`/checks/token-test#${visit}`);
  await expect(found(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(found(page)).toBeVisible();
  await page.goto('/checks');
  await page.goto('/checks/token-test');
  await expect(page.getByRole('heading', { name: 'What each answer means' })).toBeVisible();
  await expect(found(page)).toHaveCount(0);
});

test('without the file of the checks the form says so, and the page stays', async ({ page, expected }) => {
  expected.troubles.push(/ERR_FAILED/);
  await page.route('**/guide-data/**', (route) => route.abort());
  await page.goto(`/checks/token-test#${visit}`);
  await expect(found(page).getByRole('alert')).toContainText('The answers could not be loaded.');
  await expect(page.getByRole('heading', { name: 'How to find out' })).toBeVisible();
  await page.unroute('**/guide-data/**');
  await found(page).getByRole('button', { name: 'Try again' }).click();
  await expect(found(page).getByRole('radio').first()).toBeVisible();
});

test('a check leads from a cause to its own page', async ({ page }) => {
  await page.goto('/causes/mfa-required');
  await page.getByRole('link', { name: 'This check on a page of its own' }).first().click();
  await expect(page).toHaveURL(/\/checks\/[a-z-]+$/);
  await expect(page.getByRole('heading', { name: 'What each answer means' })).toBeVisible();
});
