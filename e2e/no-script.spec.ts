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

test('every check can be read in its order, with its answers and where they lead', async ({ page }) => {
  await page.goto('/checks');
  await expect(page.getByRole('main').getByRole('listitem')).not.toHaveCount(0);
  await page.getByRole('link', { name: 'Ask for a token with the same name and password', exact: false }).click();
  await expect(page).toHaveURL('/checks/token-test');
  await expect(page.getByText('grant_type=password').first()).toBeVisible();
  const answers = page.getByRole('region', { name: 'What each answer means' });
  await expect(answers.getByRole('heading', { name: 'A token comes back' })).toBeVisible();
  await answers.getByRole('link', { name: 'Sign-in asks for a second factor' }).first().click();
  await expect(page).toHaveURL('/causes/mfa-required');
});

test('how the guide decides stands there as text', async ({ page }) => {
  await page.goto('/desk/guide');
  await expect(page.getByRole('img', { name: 'Decision tree: With nothing known' })).toBeVisible();
  await page.getByText('The same tree as text').first().click();
  await expect(page.getByRole('region', { name: 'With nothing known' }).getByRole('listitem')).not.toHaveCount(0);
  await page.getByRole('link', { name: 'What visits taught' }).click();
  await expect(page.getByRole('region', { name: 'What visits taught' }).getByRole('paragraph')).toBeInViewport();
});

test('lists stand there whole', async ({ page }) => {
  await page.goto('/causes');
  await expect(page.getByRole('main').getByRole('listitem')).not.toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await page.goto('/codes');
  await expect(page.getByRole('link', { name: 'AADSTS50076', exact: true })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveCount(0);
});

test('the guide lists its checks in their order, with all answers and the causes they point to', async ({ page }) => {
  await page.goto('/guide');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check step by step');
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText('Getting the checks …')).toBeHidden();
  const main = page.getByRole('main');
  await expect(main.getByText('Asks for a code or an approval')).toBeVisible();
  await main.getByRole('link', { name: 'Sign-in asks for a second factor' }).first().click();
  await expect(page).toHaveURL('/causes/mfa-required');
});

test('a check has a page of its own', async ({ page }) => {
  await page.goto('/checks/token-test');
  await expect(page.getByText('grant_type=password').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sign-in asks for a second factor' }).first()).toBeVisible();
});
