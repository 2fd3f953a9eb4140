import { devices, expect, type Page } from '@playwright/test';
import { kinds, steps } from './every-kind';
import { expectAccessible, expectAccessibleInEveryLook, isWhole, openAll } from './expect-accessible';
import { answer, box, dropFile, firstMatch, openBox, pasteByKeyboard, test } from './fixtures';
import { checkingCredentials, secondFactor, stranger } from './pastes';

/*
 * Every kind of page and every state. `npm run access` looks at each in light, dark and forced colours, on a desktop and
 * a phone; `npm test` looks at each in light on a desktop, and at every eighth in the other looks and on a phone. Many
 * pages in one test: a page of the browser that is kept is quicker than a new one for each.
 */

test.use({ colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } });

/** What is on demand is read as well, once it has come. */
async function openPath(page: Page, path: string) {
  await page.goto('about:blank');
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await openAll(page);
  await expect(page.getByText('Getting the checks …').filter({ visible: true })).toHaveCount(0);
}

/** Each of them, or of many the few that stand for the rest. */
async function expectAllAccessible(page: Page, places: { name: string; path: string }[]) {
  const isNarrow = (page.viewportSize()?.width ?? 0) < 768;
  for (const [index, { name, path }] of places.entries()) {
    const standsForOthers = isWhole || index % 8 === 0;
    if (isNarrow && !standsForOthers) continue;
    await openPath(page, path);
    await (standsForOthers ? expectAccessibleInEveryLook : expectAccessible)(page, name);
  }
}

const parts = 3;
for (let part = 0; part < parts; part++) {
  test(`each kind of page is accessible, part ${part + 1} of ${parts}`, async ({ page, expected }) => {
    test.setTimeout(180_000);
    expected.troubles.push(/404 \(Not Found\)/);
    const places = kinds.filter((_, index) => index % parts === part).map((path) => ({ name: path, path }));
    await expectAllAccessible(page, places);
  });
}

test('each kind of step of the guide is accessible', async ({ page }) => {
  test.setTimeout(180_000);
  await expectAllAccessible(page, steps);
});

test('the box is accessible in every state', async ({ page, context }) => {
  test.setTimeout(120_000);
  await openBox(page);
  await box(page).fill('   ');
  await expectAccessibleInEveryLook(page, 'only spaces');
  await pasteByKeyboard(page, context, `${secondFactor} password=Winter-Is-9`);
  await expect(firstMatch(page)).toBeVisible();
  await expectAccessibleInEveryLook(page, 'one answer, and a secret');
  await page.getByRole('button', { name: 'Clear' }).click();
  await pasteByKeyboard(page, context, checkingCredentials);
  await expect(firstMatch(page).getByRole('radio').first()).toBeVisible();
  await page.getByText(/^Show \d+ more$/).click();
  await expectAccessibleInEveryLook(page, 'many causes, and the first question');
  await page.getByRole('button', { name: 'Clear' }).click();
  await pasteByKeyboard(page, context, stranger);
  await expect(answer(page)).toContainText('No known error');
  await expectAccessibleInEveryLook(page, 'no answer');
  await dropFile(
    page,
    'x.png',
    Uint8Array.from({ length: 400 }, (_, index) => index % 7),
    'image/png',
  );
  await expect(page.getByRole('alert').filter({ hasText: 'can’t be opened' })).toBeVisible();
  await expectAccessibleInEveryLook(page, 'a refused file');
  await dropFile(page, 'long.log', new TextEncoder().encode(`${'noise\n'.repeat(9000)}${secondFactor}`));
  await expect(page.getByRole('group', { name: 'Your text, from long.log' })).toBeVisible();
  await expectAccessibleInEveryLook(page, 'a long text');
});

test('in forced colours a mark, a choice and a control still show', { tag: '@once' }, async ({ page, context }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openBox(page);
  await pasteByKeyboard(page, context, checkingCredentials);
  await firstMatch(page).getByRole('radio').first().check();
  const look = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((node) => {
        const { backgroundColor, borderTopWidth, color, outlineStyle } = getComputedStyle(node);
        return { backgroundColor, borderTopWidth, color, outlineStyle };
      });
  const ground = (await look('body')).backgroundColor;
  expect((await look('main mark')).backgroundColor, 'evidence has a ground of its own').not.toBe(ground);
  expect((await look('label:has(:checked)')).outlineStyle, 'the chosen answer has a second line').toBe('solid');
  // Words of the ground's own colour are no contrast at all, which axe leaves to people.
  const action = await look('form .bg-accent');
  expect(action.color, 'a button has words').not.toBe(action.backgroundColor);
  expect(Number.parseFloat(action.borderTopWidth), 'a button has an edge').toBeGreaterThan(1);
});

const { defaultBrowserType: _, ...phone } = devices['Pixel 7'];

test.describe('on a phone', { tag: '@once' }, () => {
  test.use(phone);

  test('what is touched is large enough for a thumb', async ({ page }) => {
    test.setTimeout(60_000);
    for (const path of ['/', '/causes', '/causes/mfa-required', steps[0]?.path ?? '', steps[6]?.path ?? '']) {
      await openPath(page, path);
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            'button, select, summary, label:has([type=radio]), input[type=search]',
          ),
        ]
          .filter((node) => node.checkVisibility() && node.getBoundingClientRect().height < 44)
          .map((node) => `${node.textContent} ${node.getBoundingClientRect().height}`),
      );
      expect(small, path).toEqual([]);
    }
  });

  test('the cause, how risky it is and what to do stand on the first screen', async ({ page }) => {
    await page.goto('/e/mfa-required');
    const { height } = page.viewportSize() ?? { height: 0 };
    const bottomOf = async (name: string) => (await page.getByRole('link', { name }).boundingBox())?.y ?? Infinity;
    expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(72);
    await expect(page.getByText('low risk').first()).toBeInViewport();
    expect(await bottomOf('See the fix')).toBeLessThan(height - 44);
  });
});
