import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { answer, box, dropFile, firstMatch, openBox, pasteByKeyboard, test } from './fixtures';
import { checkingCredentials, secondFactor, stranger } from './pastes';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}

const kinds = [
  '/',
  '/causes',
  '/causes/mfa-required',
  '/causes/ews-blocked-tenant',
  '/errors',
  '/errors/bare-401',
  '/codes',
  '/codes/aadsts50076',
  '/checks',
  '/checks/token-test',
  '/desk/guide',
  '/elsewhere/google-workspace-source',
  '/start-here',
  '/how-sign-in-works',
  '/what-changed',
  '/after-the-migration',
  '/privacy',
  '/accessibility',
  '/quick-reference',
  '/there-is-no-such-page',
  '/guide',
  '/desk',
  '/desk/links',
  '/e/mfa-required',
  '/de',
  '/de/causes',
  '/de/causes/mfa-required',
  '/de/codes/aadsts50076',
  '/de/guide',
  '/fr',
];

/** Every kind of step of the guide, as the address that shows it. */
const steps = {
  'a question': 'day=2026-11-24&trail=failing-system.exchange-online',
  'a change': 'day=2026-11-24&trail=failing-system.exchange-online&change=failing-system',
  'a look': 'day=2026-11-24&about=mfa-required',
  'a choice of fixes': 'day=2026-11-24&trail=is.mfa-required.yes',
  'a fix': 'day=2026-11-24&trail=is.mfa-required.yes_fix.mfa-required.exclude-one-account',
  'a test of the fix': 'day=2026-11-24&trail=fix.mfa-required.exclude-one-account.made',
  'the good end': 'day=2026-11-24&trail=fix.mfa-required.exclude-one-account.fixed',
  waiting: 'day=2026-11-24&trail=fix.mfa-required.exclude-one-account.waits&until=2026-11-26t09.00',
  'the proposal to hand over': 'day=2026-11-24&trail=is.mfa-required.no_is.security-defaults.no_is.sso-redirect.no',
  'the end by hand-over': 'day=2026-11-24&trail=end.handed',
  'the summary': 'day=2026-11-24&trail=failing-system.exchange-online&open=summary',
  'an address with unknown parts': 'day=2026-11-24&trail=nothing.known',
};

for (const colorScheme of ['light', 'dark'] as const) {
  // Colours are the same on a phone: one scheme is enough there.
  test.describe(`in ${colorScheme}`, { tag: colorScheme === 'light' ? '@once' : [] }, () => {
    test.use({ colorScheme });

    for (const path of kinds) {
      test(`${path} is accessible`, async ({ page, expected }) => {
        expected.troubles.push(/404 \(Not Found\)/);
        await page.goto(path);
        for (const summary of await page.locator('main summary').all()) await summary.click();
        await expectAccessible(page);
      });
    }

    for (const [name, fragment] of Object.entries(steps)) {
      test(`the guide is accessible at ${name}`, async ({ page }) => {
        await page.goto(`/guide#${fragment}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        // What is on demand is read as well, once it has come.
        for (const summary of await page.locator('main summary').all()) await summary.click();
        await expect(page.getByText('Getting the checks …')).toHaveCount(0);
        await expectAccessible(page);
      });
    }

    test('the box is accessible in every state', async ({ page, context }) => {
      await openBox(page);
      await box(page).fill('   ');
      await expectAccessible(page);
      await pasteByKeyboard(page, context, `${secondFactor} password=Winter-Is-9`);
      await expect(firstMatch(page)).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Clear' }).click();
      await pasteByKeyboard(page, context, checkingCredentials);
      await expect(firstMatch(page)).toBeVisible();
      await page.getByText(/^Show \d+ more$/).click();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Clear' }).click();
      await pasteByKeyboard(page, context, stranger);
      await expect(answer(page)).toContainText('No known error');
      await expectAccessible(page);
      await dropFile(
        page,
        'x.png',
        Uint8Array.from({ length: 400 }, (_, index) => index % 7),
        'image/png',
      );
      await expect(page.getByRole('alert').filter({ hasText: 'no text' })).toBeVisible();
      await expectAccessible(page);
      await dropFile(page, 'long.log', new TextEncoder().encode(`${'noise\n'.repeat(9000)}${secondFactor}`));
      await expect(page.getByRole('group', { name: 'Your text, from long.log' })).toBeVisible();
      await expectAccessible(page);
    });
  });
}

test('nothing scrolls sideways on a narrow phone', async ({ page, expected }) => {
  expected.troubles.push(/404 \(Not Found\)/);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [...kinds, ...Object.values(steps).map((fragment) => `/guide#${fragment}`)]) {
    await page.goto(path);
    await expect(page.getByText('Getting the checks …')).toHaveCount(0);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(320);
  }
});

test('the skip link leads past the navigation', { tag: '@keyboard' }, async ({ page }) => {
  await page.goto('/causes/mfa-required');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
