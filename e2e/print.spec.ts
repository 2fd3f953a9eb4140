import { expect, type Page } from '@playwright/test';
import { steps } from './every-kind';
import { test } from './fixtures';

/** Lines of commands that paper would cut off. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main pre, main .scroll-box')]
      .filter((node) => node.checkVisibility() && node.scrollWidth > node.clientWidth + 1)
      .map((node) => node.textContent?.slice(0, 80)),
  );

/** As wide as the text on a sheet, with the settings of print. */
async function openOnPaper(page: Page, path: string) {
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(path);
}

test.describe('without a script', { tag: '@once' }, () => {
  test.use({ javaScriptEnabled: false });

  test('an article prints its address, the day it was checked, and whole commands', async ({ page }) => {
    await openOnPaper(page, '/causes/mfa-required');
    await expect(
      page.getByText('Printed from https://migration401.example.com/causes/mfa-required', { exact: true }),
    ).toBeVisible();
    await expect(page.getByText(/^Checked against the documentation on \d+ \w+ \d{4}/)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Put it back afterwards' })).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('contentinfo')).toHaveCount(0);
    expect(await cutOff(page)).toEqual([]);
    // Black on white also where the screen is dark.
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
  });

  test('the quick reference prints its address and its day', async ({ page }) => {
    await openOnPaper(page, '/quick-reference');
    await expect(
      page.getByText('Printed from https://migration401.example.com/quick-reference', { exact: true }),
    ).toBeVisible();
    await expect(page.getByText(/^Each cause was checked on \d+ \w+ \d{4} or later\.$/)).toBeVisible();
    expect(await cutOff(page)).toEqual([]);
  });
});

test('the list to put back prints the address of the visit and the day of printing', { tag: '@once' }, async ({
  page,
}) => {
  const path = steps.find(({ name }) => name === 'the good end')?.path ?? '';
  await openOnPaper(page, path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fixed');
  await expect(page.getByText('Block the account, then delete it.')).toBeVisible();
  // Printing is what tells the page the day.
  await page.pdf({ format: 'Letter' });
  await page.emulateMedia({ media: 'print' });
  const line = page.getByText(/^Printed on \d+ \w+ \d{4} from /);
  await expect(line).toBeVisible();
  await expect(line).toContainText(path.slice(path.indexOf('#')));
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('the quick reference fits two sheets, A4 and Letter', { tag: '@once' }, async ({ page }) => {
  await page.goto('/quick-reference');
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(2);
  }
});
