import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until the element has the focus, as a person does who sees where the ring is. */
export async function tabTo(page: Page, element: Locator) {
  await expect(element).toBeVisible();
  for (let presses = 0; presses < 90; presses++) {
    if (await element.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(element).toBeFocused();
}

/** Tabs to a link or button and presses Enter. */
export async function enter(page: Page, element: Locator) {
  await tabTo(page, element);
  await page.keyboard.press('Enter');
}
