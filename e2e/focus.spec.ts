import { expect, type Page } from '@playwright/test';
import { steps } from './every-kind';
import { openAll } from './expect-accessible';
import { test } from './fixtures';

/** What is wrong with how the focus shows now: out of sight, under something else, or without a ring. */
const lookAtFocus = (page: Page) =>
  page.evaluate(() => {
    const node = document.activeElement;
    if (!node || node === document.body) return { at: '', problem: '' };
    const at = `${node.tagName} ${node.textContent?.slice(0, 40)} ${node.getAttribute('aria-label') ?? ''}`;
    const { left, right, top, bottom } = [...node.getClientRects()][0] ?? new DOMRect();
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const over = document.elementFromPoint(x, y);
    const label = node.closest('label');
    const isSeen = over && (node.contains(over) || over.contains(node) || label?.contains(over));
    const { outlineStyle, outlineWidth } = getComputedStyle(node);
    const hasRing = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    return { at, problem: isSeen ? (hasRing ? '' : 'no ring') : 'hidden' };
  });

const paths = ['/causes/mfa-required', '/', steps[0]?.path ?? '', steps[4]?.path ?? ''];

test('the focus is never hidden, forward or back', { tag: '@keyboard' }, async ({ page }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 1280, height: 600 });
  for (const path of paths) {
    await page.goto('about:blank');
    await page.goto(path);
    await expect(page.getByText('Getting the checks …').filter({ visible: true })).toHaveCount(0);
    await openAll(page);
    const seen = new Set<string>();
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let presses = 0; presses < 45; presses++) {
        await page.keyboard.press(key);
        const { at, problem } = await lookAtFocus(page);
        expect.soft(problem, `${path}: ${at}`).toBe('');
        if (at) seen.add(at);
      }
    }
    expect(seen.size, path).toBeGreaterThan(15);
  }
});

test('the skip link leads past the navigation', { tag: '@keyboard' }, async ({ page }) => {
  await page.goto('/causes/mfa-required');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the menu of a narrow window opens and folds by keyboard, and without a script', { tag: '@keyboard' }, async ({
  browser,
}) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 700 }, javaScriptEnabled: false });
  await page.goto('/causes/mfa-required');
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Codes' });
  await expect(link).toBeHidden();
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(link).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(link).toBeHidden();
  await page.keyboard.press('Enter');
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Codes');
  await expect(link).toBeHidden();
  await page.close();
});
