import { expect } from '@playwright/test';
import { test } from './fixtures';

test('causes are shortened by system and words, and shown whole again', async ({ page }) => {
  await page.goto('/causes');
  const list = page.getByRole('main').getByRole('listitem');
  const all = await list.count();
  await page.getByLabel('System').selectOption({ label: 'SharePoint' });
  await expect.poll(() => list.count()).toBeLessThan(all);
  await expect(page.getByRole('link', { name: /site/i }).first()).toBeVisible();
  await page.getByLabel('Words').fill('zzzz');
  await expect(page.getByText('No cause fits all of these')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(list).toHaveCount(all);
});

test('a code is found by its digits, and one that is not there gets an honest answer', async ({ page }) => {
  await page.goto('/codes');
  await page.getByLabel('Find a code').fill('50076');
  await expect(page.getByRole('link', { name: 'AADSTS50076', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'AADSTS50126', exact: true })).toHaveCount(0);
  await page.getByLabel('Find a code').fill('AADSTS999999');
  await expect(page.getByText('No code in the list fits')).toBeVisible();
});

test('a code leads to its causes', async ({ page }) => {
  await page.goto('/codes/aadsts50076');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('AADSTS50076');
  await page.getByRole('link', { name: 'Sign-in asks for a second factor' }).click();
  await expect(page).toHaveURL('/causes/mfa-required');
});

test('an error form shows its message and the causes it leaves open', async ({ page }) => {
  await page.goto('/errors');
  await page.getByRole('link', { name: 'MigrationWiz: failed while checking credentials' }).click();
  await expect(page.getByText('Your migration failed while checking destination credentials').first()).toBeVisible();
  const open = page.getByRole('region', { name: 'The causes it leaves open' });
  await open.getByRole('listitem').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/causes\//);
});
