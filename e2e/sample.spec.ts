import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, type Request } from '@playwright/test';
import { answer, dropFile, openBox, pasteByKeyboard, test, textOf } from './fixtures';
import { stranger } from './pastes';
import { tabTo } from './tab-to';

const address = 'zq.parcel@zqmark-parcels.test';
const password = 'zqWinter-Is-9';
const phone = '0151-zq-778';
const text = `${stranger}\nMail to ${address}, password: ${password}, phone ${phone}.\n`;

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Make a sample of this text' });
const after = (page: Page) => dialog(page).getByRole('group', { name: 'After: the sample' });

async function saved(page: Page, act: () => Promise<void>) {
  const download = page.waitForEvent('download');
  await act();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test('by keyboard: a text without a match becomes a sample, and nothing is sent', {
  tag: '@keyboard',
}, async ({ page, context }) => {
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  await openBox(page);
  await pasteByKeyboard(page, context, text);
  await expect(answer(page)).toContainText('No known error in this text');

  await tabTo(page, page.getByRole('button', { name: 'Make this a sample' }));
  await page.keyboard.press('Enter');
  await expect(after(page)).toContainText('Mail to user1@tenant-a.example, password: [password 1], phone');
  await expect(dialog(page)).toContainText('2 pieces are masked.');

  // One piece was masked too much, and one was not.
  await tabTo(page, dialog(page).getByRole('textbox', { name: 'Before: your text' }));
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('x');
  await expect(dialog(page).getByRole('textbox', { name: 'Before: your text' })).toHaveValue(text);
  for (let press = 0; press < text.indexOf(phone); press++) await page.keyboard.press('ArrowRight');
  for (let press = 0; press < phone.length; press++) await page.keyboard.press('Shift+ArrowRight');
  await tabTo(page, dialog(page).getByRole('button', { name: 'Mask selection' }));
  await page.keyboard.press('Enter');
  await expect(after(page)).toContainText('phone [hidden 1].');
  await tabTo(page, after(page).getByRole('button', { name: 'Show what user1@tenant-a.example stands for' }));
  await page.keyboard.press('Enter');
  await expect(after(page).getByRole('button', { name: `Mask ${address} again` })).toBeFocused();
  await expect(after(page)).toContainText(`Mail to ${address}, password: [password 1], phone [hidden 1].`);

  await tabTo(page, dialog(page).getByRole('button', { name: 'Download sample' }));
  const file = await saved(page, () => page.keyboard.press('Enter'));
  expect(file.name).toMatch(/^sample-\d{4}-\d\d-\d\d\.txt$/);
  expect(file.text).toBe(await after(page).textContent());
  expect(file.text).not.toContain(password);
  await expect(
    dialog(page)
      .getByRole('status')
      .filter({ hasText: `${file.name} is saved` }),
  ).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Make this a sample' })).toBeFocused();

  for (const request of requests) {
    const sent = await textOf(request);
    for (const mark of [address, password, phone]) {
      expect(sent, request.url()).not.toContain(mark);
      expect(sent, request.url()).not.toContain(encodeURIComponent(mark));
    }
  }
});

test('what is masked again is masked everywhere, and an empty selection is said', async ({ page, context }) => {
  await openBox(page);
  await pasteByKeyboard(page, context, `${text}Again: ${address}\n`);
  await page.getByRole('button', { name: 'Make this a sample' }).click();
  const masked = after(page).getByRole('button', { name: 'Show what user1@tenant-a.example stands for' });
  await expect(masked).toHaveCount(2);
  await masked.first().click();
  await expect(masked).toHaveCount(0);
  await after(page)
    .getByRole('button', { name: `Mask ${address} again` })
    .last()
    .click();
  await expect(masked).toHaveCount(2);
  await dialog(page).getByRole('button', { name: 'Mask selection' }).click();
  await expect(dialog(page).getByRole('status').filter({ hasText: 'Nothing is selected' })).toBeVisible();
});

test('of a long text the sample holds the start, the end and the lines around what was recognised', async ({
  page,
}) => {
  await openBox(page);
  const line = 'The parcel van stopped at one more house without a word.\n';
  const long = `${stranger}\n${line.repeat(900)}The last stop is ${address}.\n`;
  await dropFile(page, 'tour.log', new TextEncoder().encode(long));
  await page.getByRole('button', { name: 'Make this a sample' }).click();
  await expect(after(page)).toContainText('The parcel will arrive between nine');
  await expect(after(page)).toContainText('characters left out]');
  await expect(after(page)).toContainText('The last stop is user1@tenant-a.example.');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('the sample is accessible, and nothing scrolls sideways', async ({ page, context }) => {
      await openBox(page);
      await pasteByKeyboard(page, context, text);
      await page.getByRole('button', { name: 'Make this a sample' }).click();
      await after(page).getByRole('button').first().click();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      const width = await dialog(page).evaluate((node) => node.scrollWidth - node.clientWidth);
      expect(width).toBeLessThanOrEqual(0);
      await expect(dialog(page).getByRole('button', { name: 'Download sample' })).toBeVisible();
    });
  });
}
