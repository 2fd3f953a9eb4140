import { expect, type Page } from '@playwright/test';
import { drawPicture } from './draw-picture';
import { answer, box, dropFile, firstMatch, pasteByKeyboard, pastePicture, test } from './fixtures';
import { secondFactor } from './pastes';

/** Opens a page whose scripts stay on their way until the test lets them come. */
async function openWithSlowScripts(page: Page, path: string) {
  let arrive = () => {};
  const allowed = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await allowed;
    await route.continue();
  });
  // Scripts that start at once keep the page from being loaded whole.
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  return arrive;
}

test('an article needs no script to be read, and fetches none before somebody does something', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/causes/mfa-required', { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { name: 'Put it back afterwards' })).toBeAttached();
  expect(scripts).toEqual([]);
  await page.keyboard.press('Tab');
  await expect.poll(() => scripts.length).toBeGreaterThan(3);
});

test('a mouse that rests on the page starts no scripts, and one that moves does', {
  tag: '@once',
}, async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/causes/mfa-required', { waitUntil: 'networkidle' });
  // The first place of a mouse is a move by nothing, as browsers tell it of one that rests where the page appears.
  await page.mouse.move(80, 80);
  await page.waitForLoadState('networkidle');
  expect(scripts).toEqual([]);
  await page.mouse.move(200, 120);
  await expect.poll(() => scripts.length).toBeGreaterThan(3);
});

test('a link that brings a text wakes the page by itself', async ({ page }) => {
  await page.goto(`/#m=${encodeURIComponent(secondFactor)}`);
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
  await expect(page).toHaveURL('/');
});

test('what is typed before the scripts come is kept and read', async ({ page }) => {
  const arrive = await openWithSlowScripts(page, '/');
  await box(page).pressSequentially('AADSTS50076 ');
  arrive();
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
  await box(page).pressSequentially('more');
  await expect(box(page)).toHaveValue('AADSTS50076 more');
});

test('what is pasted before the scripts come folds like any other paste', async ({ page, context }) => {
  const arrive = await openWithSlowScripts(page, '/');
  await pasteByKeyboard(page, context, secondFactor);
  await expect(box(page)).toHaveValue(secondFactor);
  arrive();
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
  await expect(page.getByRole('button', { name: 'Change the text' })).toBeVisible();
});

test('a long paste before the scripts come waits beside the field', { tag: '@once' }, async ({ page, context }) => {
  const arrive = await openWithSlowScripts(page, '/');
  await pasteByKeyboard(page, context, `${'noise and more noise\n'.repeat(20_000)}${secondFactor}`);
  await expect(box(page)).toHaveValue('');
  arrive();
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
});

test('a file that is dropped before the scripts come is read', { tag: '@once' }, async ({ page }) => {
  const arrive = await openWithSlowScripts(page, '/');
  await dropFile(page, 'job.log', new TextEncoder().encode(secondFactor));
  arrive();
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
  await expect(page).toHaveURL('/');
});

test('a screenshot that is pasted before the scripts come is read', { tag: '@once' }, async ({
  page,
  context,
  browser,
}) => {
  const arrive = await openWithSlowScripts(page, '/');
  await pastePicture(page, context, await drawPicture(browser, { message: secondFactor }));
  arrive();
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor', { timeout: 30_000 });
});

test('a click on a button before the scripts come counts', async ({ page }) => {
  const arrive = await openWithSlowScripts(page, '/');
  await page.getByRole('button', { name: 'A sign-in code' }).click();
  arrive();
  await expect(answer(page)).toContainText('Sign-in asks for a second factor');
});

test('a filter that is set before the scripts come filters', async ({ page }) => {
  const arrive = await openWithSlowScripts(page, '/causes');
  await page.getByRole('searchbox').fill('second factor');
  arrive();
  await expect(page.getByRole('link', { name: 'The account has no OneDrive yet' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Sign-in asks for a second factor' })).toBeVisible();
});

test('a choice that is made before the scripts come filters', async ({ page }) => {
  const arrive = await openWithSlowScripts(page, '/causes');
  await page.getByRole('combobox', { name: 'System' }).selectOption('onedrive');
  arrive();
  await expect(page.getByRole('status').filter({ hasText: /of \d+ causes/ })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'System' })).toHaveValue('onedrive');
});

test('the guide begins before its scripts come', async ({ page }) => {
  const arrive = await openWithSlowScripts(page, '/guide');
  const first = await page.getByRole('heading', { level: 1 }).textContent();
  const answers = page.getByRole('radio');
  await answers.first().check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL('/guide');
  arrive();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first ?? '');
  await expect(page.getByRole('heading', { name: 'Answers so far' })).toBeVisible();
});

test('what is chosen in the guide before its scripts come stays chosen', async ({ page }) => {
  const arrive = await openWithSlowScripts(page, '/guide');
  await page.getByRole('radio').nth(1).check();
  arrive();
  await expect(page.getByText('How to find out').first()).toBeVisible();
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
});

test('a shared visit does not show the first question before its own', async ({ page }) => {
  const arrive = await openWithSlowScripts(page, '/guide#day=2026-11-24&about=mfa-required');
  await expect(page.getByText('Getting the checks …')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  arrive();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the cursor waits in the box on a desktop alone', async ({ page, isMobile }) => {
  await openWithSlowScripts(page, '/');
  if (isMobile) await expect(box(page)).not.toBeFocused();
  else await expect(box(page)).toBeFocused();
});
