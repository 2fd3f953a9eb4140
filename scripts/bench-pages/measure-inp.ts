import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../find-browser.mjs';

/** The slowest interaction of a kind, in milliseconds, as the browser's event timing reports it (steps of 8 ms). */
export interface Inp {
  typing: number;
  pasting: number;
}

const text = `Migration of user1@contoso.com failed.
AADSTS50076: Due to a configuration change made by your administrator, you must use multi-factor authentication.
${'2026-11-20 10:14:03 INFO  worker-7 item 4711 folder Inbox copied\n'.repeat(30)}`;

/** Interactions that took less than 16 ms are not reported: then this says 0. */
const watchInteractions = () => {
  const durations: number[] = [];
  Object.assign(window, { durations });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('interactionId' in entry && entry.interactionId) durations.push(entry.duration);
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
};

async function worst(browser: Browser, address: string, act: (page: Page) => Promise<void>): Promise<number> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchInteractions);
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate((given) => navigator.clipboard.writeText(given), text);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await act(page);
    await page.getByRole('article').first().waitFor();
    // The last frames are reported a moment later.
    await page.waitForTimeout(1000);
    return await page.evaluate(() => Math.max(0, ...(window as unknown as { durations: number[] }).durations));
  } finally {
    await context.close();
  }
}

/** Types and pastes into the box of the home page at `address`, each on a fresh page, at a quarter of the speed. */
export async function measureInp(address: string): Promise<Inp> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const box = (page: Page) => page.getByRole('textbox').first();
    return {
      typing: await worst(browser, address, (page) =>
        box(page).pressSequentially('AADSTS50076: you must use multi-factor authentication', { delay: 80 }),
      ),
      pasting: await worst(browser, address, async (page) => {
        await box(page).focus();
        await page.keyboard.press('ControlOrMeta+V');
      }),
    };
  } finally {
    await browser.close();
  }
}
