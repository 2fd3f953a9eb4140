import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, type Request } from '@playwright/test';
import { clipboardText, listens, test, textOf } from './fixtures';
import { secondFactor, stranger } from './pastes';

const site = 'https://migration401.example.com';
const search = (page: Page) => page.getByRole('searchbox', { name: 'Find an article' });
const found = (page: Page) => page.getByRole('group', { name: 'Articles found' });
const pasted = (page: Page) => page.getByRole('textbox', { name: 'Or paste an error' });
const link = (page: Page) => page.getByRole('textbox', { name: 'Short link' });
const html = (page: Page) => page.getByRole('group', { name: 'Button as HTML' });
const plain = (page: Page) => page.getByRole('group', { name: 'Plain text' });
const carry = (page: Page) => page.getByRole('checkbox', { name: 'Let the link carry the message' });
const system = (page: Page) => page.getByRole('combobox', { name: 'Which system sends the e-mails?' });

async function openBuilder(page: Page) {
  await page.goto('/desk/links');
  await listens(page);
}

test('an article is found by words, id and code, and gives a link, a button and plain text', async ({ page }) => {
  await openBuilder(page);
  await expect(page.getByText('The link appears here')).toBeVisible();
  await search(page).fill('AADSTS50076');
  await found(page).getByRole('radio', { name: 'AADSTS50076' }).check();
  await expect(link(page)).toHaveValue(`${site}/e/aadsts50076`);
  await search(page).fill('second factor');
  await found(page).getByRole('radio', { name: 'Sign-in asks for a second factor' }).check();
  await expect(link(page)).toHaveValue(`${site}/e/mfa-required`);
  await expect(html(page)).toContainText(`<a href="${site}/e/mfa-required"`);
  await expect(plain(page)).toContainText(`See how to fix it:\n${site}/e/mfa-required`);
  await search(page).fill('no such article');
  await expect(page.getByText('No article fits.')).toBeVisible();
  await expect(link(page)).toHaveValue(`${site}/e/mfa-required`);
});

test('by keyboard alone, down to the clipboard', { tag: '@keyboard' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openBuilder(page);
  await search(page).focus();
  await page.keyboard.type('factor');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(link(page)).not.toHaveValue('');
  const first = await link(page).inputValue();
  await page.keyboard.press('ArrowDown');
  await expect(link(page)).not.toHaveValue(first);
  await page.keyboard.press('ArrowUp');
  await expect(link(page)).toHaveValue(first);
  await link(page).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await clipboardText(page)).toBe(first);
});

test('a pasted error chooses its best match, and nothing of it is sent', async ({ page, context }) => {
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  await openBuilder(page);
  await pasted(page).fill(`qzvDesk7319Mark ${secondFactor}`);
  await expect(link(page)).toHaveValue(`${site}/e/mfa-required`);
  const shown = page.getByRole('group', { name: 'What this text shows' });
  await expect(shown.getByRole('radio').first()).toBeChecked();
  await expect(shown).toContainText(/certain|likely/);
  await expect(html(page)).not.toContainText('qzvDesk');
  await pasted(page).fill(stranger);
  await expect(page.getByText('No known error in this text.')).toBeVisible();
  for (const request of requests) expect(await textOf(request), request.url()).not.toContain('qzvDesk7319Mark');
});

test('the message goes along only on demand, as each system writes it', async ({ page }) => {
  await openBuilder(page);
  await pasted(page).fill(secondFactor);
  await expect(html(page)).not.toContainText('#m=');
  await expect(system(page)).toHaveCount(0);
  await carry(page).check();
  await expect(page.getByText('Only put in a message without names')).toBeVisible();
  const fields = {
    braces: '{{message}}',
    percent: '%MESSAGE%',
    liquid: '{{ message | url_encode }}',
    handlebars: '{{urlEncode message}}',
    dotnet: '{0}',
    'mailchimp-transactional': '{{url message}}',
  };
  for (const [name, field] of Object.entries(fields)) {
    await system(page).selectOption(name);
    await expect(html(page)).toContainText(`<a href="${site}/e/mfa-required#m=${field}"`);
    await expect(plain(page)).toContainText(`${site}/e/mfa-required#m=${field}`);
  }
  await system(page).selectOption('sendgrid');
  await expect(page.getByText('So the link below carries the id alone')).toBeVisible();
  await expect(html(page)).not.toContainText('#m=');
  await system(page).selectOption('handlebars');
  await expect(page.getByRole('group', { name: 'Code for the sending program' })).toContainText('registerHelper');
  await carry(page).uncheck();
  await expect(html(page)).not.toContainText('#m=');
});

test('the preview shows the e-mail, and its button works', async ({ page }) => {
  await openBuilder(page);
  await pasted(page).fill(secondFactor);
  const preview = page.getByRole('region', { name: 'How the e-mail looks' });
  await expect(preview.getByText('Sign-in asks for a second factor').first()).toBeVisible();
  const opened = page.waitForEvent('popup');
  await preview.getByRole('link', { name: 'See how to fix it' }).click();
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText('Sign-in asks for a second factor');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('the desk and the builder are accessible, and fit a narrow phone', async ({ page }) => {
      const expectFine = async () => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
      };
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto('/desk');
      await expectFine();
      await page.getByRole('main').getByRole('link', { name: 'Make a link for an e-mail' }).click();
      await expect(search(page)).toBeVisible();
      await expectFine();
      await search(page).fill('sign-in');
      await pasted(page).fill(secondFactor);
      await carry(page).check();
      await system(page).selectOption('handlebars');
      await expectFine();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
}

test('no search engine is to list the desk', async ({ request }) => {
  for (const path of ['/desk', '/desk/links'])
    expect(await (await request.get(path)).text(), path).toMatch(/<meta name="robots" content="noindex/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the builder says how to make a link by hand', async ({ page }) => {
    await page.goto('/desk');
    await page.getByRole('main').getByRole('link', { name: 'Make a link for an e-mail' }).click();
    await expect(page.getByText('You can make the link by hand')).toBeVisible();
    await expect(page.getByText(`${site}/e/`)).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
