import { writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { answer, box, dropFile, firstMatch, openBox, pasteByKeyboard, test } from './fixtures';
import { secondFactor } from './pastes';

/** A page that is busy for longer feels stuck. */
const longestTask = 100;

async function watchTasks(page: Page) {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: 'longtask' });
  });
}
const forgetTasks = (page: Page) => page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0));
const worstTask = (page: Page) => page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks));

/** The shortest worst task of three tries: other programs of a busy machine lengthen one now and then. */
async function leastWorstTask(page: Page, act: () => Promise<void>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && least > longestTask; attempt++) {
    await openBox(page);
    await forgetTasks(page);
    await act();
    least = Math.min(least, await worstTask(page));
  }
  return least;
}

const noise = '2026-11-20 10:00:00 INFO item copied without anything to say about it\n';
const megabytes = (count: number) => noise.repeat(Math.ceil((count * 1024 * 1024) / noise.length));

test('5 MB of text by clipboard: answered, never frozen, and said what was not read', async ({ page, context }) => {
  await watchTasks(page);
  const text = `${megabytes(5)}${secondFactor}\n`;
  const worst = await leastWorstTask(page, async () => {
    await pasteByKeyboard(page, context, text);
    await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
    await expect(page.getByText('in the middle were not')).toBeVisible();
    await expect(page.getByRole('group', { name: 'Your text' }).locator('mark').first()).toContainText('AADSTS50076');
  });
  expect(worst).toBeLessThanOrEqual(longestTask);
});

test('5 MB in a file', async ({ page }, testInfo) => {
  await watchTasks(page);
  const file = testInfo.outputPath('big.log');
  writeFileSync(file, `${secondFactor}\n${megabytes(5)}`);
  const worst = await leastWorstTask(page, async () => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await (await chooser).setFiles(file);
    await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
  });
  expect(worst).toBeLessThanOrEqual(longestTask);
});

test('100,000 characters without a space', async ({ page, context }) => {
  await watchTasks(page);
  const text = `${'x'.repeat(50_000)}AADSTS50076:${'y'.repeat(50_000)}`;
  const worst = await leastWorstTask(page, async () => {
    await pasteByKeyboard(page, context, text);
    await expect(answer(page).getByRole('article').or(answer(page).getByText('No known error')).first()).toBeVisible();
  });
  expect(worst).toBeLessThanOrEqual(longestTask);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

test('20 KB stay in the field, typed on at the end', async ({ page, context }) => {
  await openBox(page);
  await pasteByKeyboard(page, context, 'no error here. '.repeat(1300));
  await expect(answer(page)).toContainText('No known error in this text');
  await box(page).press('ControlOrMeta+End');
  await box(page).pressSequentially('AADSTS50076 ');
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
});

test('nothing, spaces and line breaks', async ({ page }) => {
  await openBox(page);
  await expect(answer(page)).toHaveCount(0);
  await box(page).fill('  \n\t \u00a0 \n');
  await expect(page.getByRole('alert').filter({ hasText: 'only spaces' })).toBeVisible();
  await box(page).fill('AADSTS50076');
  await expect(page.getByRole('alert').filter({ hasText: 'only spaces' })).toHaveCount(0);
  await expect(firstMatch(page)).toBeVisible();
});

test('an archive is refused in plain words, and what was in the box stays', async ({ page }) => {
  await openBox(page);
  await box(page).pressSequentially('AADSTS50076');
  await expect(firstMatch(page)).toBeVisible();
  const bytes = Uint8Array.from({ length: 4000 }, (_, index) => (index * 37) % 32);
  await dropFile(page, 'errors.zip', bytes, 'application/zip');
  await expect(page.getByRole('alert').filter({ hasText: 'no text that can be read' })).toBeVisible();
  await expect(box(page)).toHaveValue('AADSTS50076');
});

test('NUL bytes and control characters in a log', async ({ page }) => {
  await openBox(page);
  const bytes = new TextEncoder().encode(`\u0000\u0001 worker\u001b[31m ${secondFactor} \u0000 ${noise.repeat(5)}`);
  await dropFile(page, 'odd.log', bytes);
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
});

test('an HTML attack is shown as text', async ({ page, context }) => {
  await openBox(page);
  const attack = `<script>document.title='owned'</script><img src=x onerror="document.title='owned'"> ${secondFactor}`;
  await pasteByKeyboard(page, context, attack);
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
  await expect(page.getByRole('group', { name: 'Your text' })).toContainText("<script>document.title='owned'</script>");
  await expect(page).not.toHaveTitle('owned');
});

test('right-to-left text keeps its evidence', async ({ page, context }) => {
  await openBox(page);
  await pasteByKeyboard(page, context, `שגיאה בהעברת תיבת הדואר: ${secondFactor} אנא בדקו`);
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
  await expect(page.getByRole('group', { name: 'Your text' }).locator('mark').first()).toHaveText('AADSTS50076');
});
