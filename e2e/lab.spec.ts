import { expect as expectSoon, type Page, type Request } from '@playwright/test';
import { expectAccessibleInEveryLook, openAll } from './expect-accessible';
import { clipboardText, dropFile, test, textOf } from './fixtures';
import { tabTo } from './tab-to';

/** A thousand texts are tried at each change: a second or two, and more on a busy machine. */
const expect = expectSoon.configure({ timeout: 20_000 });

const article = (page: Page) => page.getByRole('combobox', { name: 'Article' });
const field = (page: Page) => page.getByRole('textbox', { name: 'Its signatures, as they stand in the front matter' });
const ownField = (page: Page) => page.getByRole('textbox', { name: 'A text to try' });
const result = (page: Page) => page.getByRole('region', { name: 'What these signatures do' });
const changed = (page: Page) => result(page).getByRole('group', { name: 'Changed' });
const ownRows = (page: Page) => result(page).getByRole('group', { name: 'On texts of your own' });
const tried = (page: Page) => result(page).getByText(/^Tried [\d,]+ texts in/);

async function openLab(page: Page, id: string) {
  await page.goto(`/desk/lab#${id}`);
  await expect(field(page)).toHaveValue(/^signatures:/);
  await expect(tried(page)).toBeVisible();
}

test('by keyboard alone: another signature, what it newly hits, and the front matter to copy', {
  tag: '@keyboard',
}, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  await page.goto('/desk/lab');
  await expect(tried(page)).toBeVisible();
  await tabTo(page, article(page));
  await page.keyboard.type('Sign-in asks for a second');
  await expect(field(page)).toHaveValue(/multi-factor authentication to access/);
  await expect(result(page)).toContainText('Nothing changed');

  // A text of one's own, that nothing recognises yet.
  await article(page).blur();
  await page.keyboard.press('p');
  await expect(ownField(page)).toBeFocused();
  await page.keyboard.type('qzvLab7319Mark: the purple gateway asks for its second key');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(ownRows(page)).toContainText('not hit');

  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('\n  - all: [purple gateway asks for its second key]\nstrength: settles');
  // The editor leaves indents to the author.
  await expect(page.getByText(/^Line \d+, /)).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.type('    ');
  await expect(ownRows(page)).toContainText('newly hit');
  await expect(ownRows(page)).toContainText('certain');
  await expect(ownRows(page).locator('mark')).toHaveText('purple gateway asks for its second key');

  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await clipboardText(page);
  expect(copied).toContain('    strength: settles');
  expect(copied).toBe(await field(page).inputValue());

  for (const request of requests) expect(await textOf(request), request.url()).not.toMatch(/qzvLab|purple/);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]));
  expect(kept).not.toMatch(/qzvLab|purple/);
});

test('what is lost is said, with what the gate would ask, and comes back', { tag: '@once' }, async ({ page }) => {
  await openLab(page, 'mfa-required');
  await expect(article(page)).toHaveValue('cause mfa-required');
  await field(page).fill('signatures:\n  - words that stand nowhere at all');
  await expect(changed(page)).toContainText('lost');
  await expect(changed(page)).toContainText('The gate refuses this: expected the cause mfa-required first');
  await expect(changed(page).getByRole('row').nth(1)).toContainText('causes/mfa-required/samples/');
  await page.getByRole('button', { name: 'Back to the article’s own' }).click();
  await expect(result(page)).toContainText('Nothing changed');
  // One that is too wide shows the strangers it hits.
  await field(page).fill('signatures:\n  - all: [the]\n    strength: settles');
  await expect(changed(page)).toContainText('strangers/');
  await expect(changed(page)).toContainText('The gate refuses this: expected no match');
});

test('a mistake names line, key and what was expected, and keeps the last result', { tag: '@once' }, async ({
  page,
}) => {
  await openLab(page, 'mfa-required');
  await field(page).fill('signatures:\n  - any: [{ fact: sytem, is: [sharepoint] }]');
  await expect(page.getByText(/^Line 2, signatures\.0\.any\.0: expected words of the message/)).toBeVisible();
  await expect(tried(page)).toBeVisible();
  await field(page).fill('<b>\u0000 not YAML: [');
  await expect(page.getByText(/^Line \d+, YAML|^front matter/)).toBeVisible();
  await field(page).fill('');
  await expect(page.getByText(/expected keys with values, found nothing/)).toBeVisible();
});

test('changes and texts stay when another article or page was looked at', { tag: '@once' }, async ({ page }) => {
  await openLab(page, 'mfa-required');
  await field(page).fill('signatures:\n  - words that stand nowhere at all');
  await dropFile(page, 'ticket.log', new TextEncoder().encode('a line of a log'));
  await expect(page.getByRole('button', { name: 'Remove ticket.log' })).toBeVisible();
  await dropFile(
    page,
    'picture.png',
    Uint8Array.from({ length: 400 }, (_, index) => index % 7),
    'image/png',
  );
  await expect(page.getByText('picture.png holds no text.')).toBeVisible();
  await article(page).selectOption('error bare-401');
  await expect(field(page)).not.toHaveValue(/nowhere at all/);
  await article(page).selectOption('cause mfa-required');
  await expect(field(page)).toHaveValue(/nowhere at all/);
  await page.getByRole('contentinfo').getByRole('link', { name: 'For support staff' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Signature lab' }).click();
  await expect(field(page)).toHaveValue(/nowhere at all/);
  await expect(page.getByRole('button', { name: 'Remove ticket.log' })).toBeVisible();
});

test('the lab is accessible with results, and fits a narrow phone', { tag: '@once' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openLab(page, 'mfa-required');
  await field(page).fill('signatures:\n  - all: [multi-factor]\n    strength: settles');
  await dropFile(
    page,
    'ticket.log',
    new TextEncoder().encode('it asks for multi-factor before the mailboxes are read'),
  );
  await expect(ownRows(page)).toContainText(/newly hit|surer/);
  await openAll(page);
  await expectAccessibleInEveryLook(page, 'the lab');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
