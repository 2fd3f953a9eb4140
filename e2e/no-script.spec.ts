import { expect } from '@playwright/test';
import { test } from './fixtures';

test.use({ javaScriptEnabled: false });

test('an article is whole without a script', async ({ page }) => {
  await page.goto('/causes/mfa-required');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign-in asks for a second factor');
  await expect(page.getByRole('heading', { name: 'Put it back afterwards' })).toBeVisible();
  await page.getByText('How to find out').first().click();
  await expect(page.getByText('grant_type=password').first()).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('the home page leads on without a script, and shows no dead control', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('The box needs JavaScript')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.getByRole('link', { name: 'Sign-in asks for a second factor' }).click();
  await expect(page).toHaveURL('/causes/mfa-required');
});

test('lists stand there whole', async ({ page }) => {
  await page.goto('/causes');
  await expect(page.getByRole('main').getByRole('listitem')).not.toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await page.goto('/codes');
  await expect(page.getByRole('link', { name: 'AADSTS50076', exact: true })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveCount(0);
});
