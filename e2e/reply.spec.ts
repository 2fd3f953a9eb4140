import { expect, type Locator, type Page, type Request } from '@playwright/test';
import { expectAccessibleInEveryLook, openAll } from './expect-accessible';
import { clipboardText, test, textOf } from './fixtures';
import { secondFactor } from './pastes';

const site = 'https://migration401.example.com';
const search = (page: Page) => page.getByRole('searchbox', { name: 'Find an article' });
const reply = (page: Page) => page.getByRole('textbox', { name: 'Text of the reply' });
const copy = (page: Page) => page.getByRole('button', { name: 'Copy the reply' });
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const field = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });

/** Goes on by the Tab key alone until this has the focus. */
async function tabTo(page: Page, target: Locator) {
  for (let times = 0; times < 40; times++) {
    if (await target.evaluate((node) => node === document.activeElement).catch(() => false)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

async function openTemplate(page: Page) {
  const template = page.getByText('Your template', { exact: true });
  await template.click();
  await expect(field(page, 'Signature')).toBeVisible();
}

test('by keyboard alone, from a code to the clipboard', { tag: '@keyboard' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/desk/reply');
  await tabTo(page, search(page));
  await page.keyboard.type('AADSTS50076');
  await tabTo(page, page.getByRole('radio', { name: 'Sign-in asks for a second factor' }));
  await page.keyboard.press('Space');
  await expect(reply(page)).toHaveValue(/^Hello,\n\nThank you/);
  await tabTo(page, choice(page, 'Length'));
  await page.keyboard.press('ArrowUp');
  await tabTo(page, choice(page, 'Fix'));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, field(page, 'Name'));
  await page.keyboard.type('Sam');
  await tabTo(page, copy(page));
  await expect(reply(page)).toHaveValue(/What to do: Let the tool sign in as an app/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await clipboardText(page);
  expect(copied).toContain('Hello Sam,');
  expect(copied).toContain(`${site}/causes/mfa-required#fix-app-only`);
  expect(new URL(page.url()).hash).toBe('#cause=mfa-required&fix=app-only&length=short&format=text');
});

test('there is a reply for each of the most common causes, in each language', async ({ page }) => {
  await page.goto('/desk/reply#cause=mfa-required&language=de');
  await expect(reply(page)).toHaveValue(/^Guten Tag,/);
  const causes = [
    'wrong-admin-password',
    'ews-blocked-tenant',
    'modern-auth-not-configured',
    'security-defaults',
    'conditional-access-block',
    'consent-missing',
    'impersonation-denied',
    'wrong-user-password',
    'licence-missing',
  ];
  for (const id of causes)
    for (const [language, folder] of [
      ['en', ''],
      ['de', '/de'],
      ['fr', '/fr'],
    ]) {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, `cause=${id}&language=${language}`);
      await expect(reply(page)).toHaveValue(new RegExp(`: ${site}${folder}/causes/${id}\n`));
    }
});

test('a pasted error chooses the cause and how sure it is, and nothing of it goes anywhere', async ({
  page,
  context,
}) => {
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  await page.goto('/desk/reply');
  await field(page, 'Or paste an error').fill(`qzvDesk7319Mark ${secondFactor}`);
  await expect(reply(page)).toHaveValue(/Sign-in asks for a second factor/);
  await field(page, 'Name').fill('qzvDesk7319Mark');
  await field(page, 'Ticket number').fill('qzvDesk7319Mark');
  await openTemplate(page);
  await field(page, 'Signature').fill('qzvDesk7319Mark {ticket}');
  await expect(reply(page)).toHaveValue(/Hello qzvDesk7319Mark,[\s\S]*qzvDesk7319Mark qzvDesk7319Mark\n$/);
  expect(page.url()).not.toContain('qzv');
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain('qzv');
  for (const request of requests) expect(await textOf(request), request.url()).not.toContain('qzvDesk7319Mark');
});

test('what was changed stays with its version, and choices made since then are told', async ({ page }) => {
  await page.goto('/desk/reply#cause=mfa-required&length=short');
  const written = await reply(page).inputValue();
  await reply(page).fill('My own words');
  await expect(page.getByText('You changed this text.')).toBeVisible();
  await choice(page, 'Format').selectOption('Markdown');
  await expect(reply(page)).toHaveValue(/\*\*Sign-in asks for a second factor\*\*/);
  await page.getByRole('button', { name: /^Back to it: .*Plain text, Short/ }).click();
  await expect(reply(page)).toHaveValue('My own words');
  await field(page, 'Name').fill('Sam');
  await expect(page.getByText('What you chose or filled in since then is not in it.')).toBeVisible();
  await expect(reply(page)).toHaveValue('My own words');
  await page.getByRole('button', { name: 'Take the fresh text' }).click();
  await expect(reply(page)).toHaveValue(written.replace('Hello,', 'Hello Sam,'));
});

test('a formatted reply is changed in place, and copied as both kinds', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/desk/reply#cause=consent-missing&format=html');
  await expect(reply(page).getByRole('table')).toBeVisible();
  await expect(reply(page).getByRole('listitem').first()).toBeVisible();
  await field(page, 'Name').fill('<img src=x> & Sam');
  await expect(reply(page).locator('p').first()).toHaveText('Hello <img src=x> & Sam,');
  await reply(page).locator('p').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' <b>my own words</b>');
  await page.keyboard.press('Enter');
  await page.keyboard.type('on two lines');
  await expect(page.getByText('You changed this text.')).toBeVisible();
  await copy(page).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const plain = await clipboardText(page);
  expect(plain).toContain('Hello <img src=x> & Sam, <b>my own words</b>\non two lines\n\nThank you');
  expect(plain).toContain('\n2. Run Disconnect-MgGraph.\n');
  expect(plain).toContain('\nLeave out passwords, keys and sign-in tokens.\n');
  await page.evaluate(() => {
    const mail = document.body.appendChild(document.createElement('div'));
    mail.contentEditable = 'true';
    mail.focus();
  });
  await page.keyboard.press('ControlOrMeta+V');
  const elements = await page.evaluate(() => {
    const count = (name: string) => document.body.lastElementChild?.querySelectorAll(name).length ?? 0;
    return {
      table: count('table'),
      steps: count('ol > li') > 3,
      image: count('img'),
      bold: count('b'),
      breaks: count('br'),
    };
  });
  expect(elements).toEqual({ table: 1, steps: true, image: 0, bold: 0, breaks: 1 });
});

test('the template is kept only when asked to, and forgotten with one click', async ({ page }) => {
  const stored = () => page.evaluate(() => localStorage.getItem('reply-template'));
  await page.goto('/desk/reply#cause=mfa-required');
  await openTemplate(page);
  await field(page, /^Greeting/).fill('Dear {nmae},');
  await expect(page.getByText('{nmae} would reach the customer like that.')).toBeVisible();
  await field(page, /^Greeting/).fill('Dear {name},');
  await expect(page.getByText('{nmae}')).toHaveCount(0);
  await field(page, 'Signature').fill('Alex Rivera\nTicket {ticket}');
  await expect(page.getByText('{ticket} is in your template, but nothing is given for it.')).toBeVisible();
  await field(page, 'Name of the migration tool').fill('MigrationWiz');
  await expect(reply(page)).toHaveValue(/^Dear,\n\n.*your migration with MigrationWiz was refused:[\s\S]*Ticket\n$/);
  expect(await stored()).toBeNull();
  await choice(page, 'Length').selectOption('Short, with a link to the steps');
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(page.getByText('Kept in this browser. It is never sent.')).toBeVisible();
  await page.goto('/desk/reply');
  await expect(page.getByText('The reply appears here once you have chosen an article.')).toBeVisible();
  await page.goto('/desk/reply#cause=mfa-required');
  await expect(choice(page, 'Length')).toHaveValue('short');
  await expect(reply(page)).toHaveValue(/^Dear,/);
  // The other languages still have their usual words.
  await choice(page, 'Language').selectOption('Deutsch');
  await expect(reply(page)).toHaveValue(
    /^Guten Tag,\n\n.*Ihre Migration mit MigrationWiz[\s\S]*Mit freundlichen Grüßen\n\nAlex/,
  );
  await openTemplate(page);
  await page.getByRole('button', { name: 'Forget my template' }).click();
  await expect(page.getByText('Forgotten. The usual words are back.')).toBeVisible();
  await expect(reply(page)).toHaveValue(/^Guten Tag,\n\n.*Ihre Migration wurde/);
  expect(await stored()).toBeNull();
});

test('a message that leaves causes open asks one question', async ({ page }) => {
  await page.goto('/desk/reply#form=bare-401');
  await expect(reply(page)).toHaveValue(/Reply with one of these answers\n-+\n\n- Exchange Online mailbox/);
  await expect(reply(page)).toHaveValue(new RegExp(`${site}/guide#form=bare-401\n`));
  await expect(page.getByText('This article is written in English only.')).toBeVisible();
});

test('an article and a fix of the guide lead to their reply', async ({ page }) => {
  await page.goto('/de/causes/mfa-required');
  await page.getByRole('link', { name: 'Antwort schreiben' }).click();
  await expect(reply(page)).toHaveValue(/^Guten Tag,/);
  await page.goto('/guide#day=2026-11-24&trail=is.mfa-required.yes_fix.mfa-required.exclude-one-account');
  await page.getByRole('link', { name: 'Write a reply' }).click();
  await expect(choice(page, 'Fix')).toHaveValue('exclude-one-account');
  await page.goto('/desk/reply#cause=no-such-cause');
  await expect(page.getByText('The link leads to an article that is not here.')).toBeVisible();
  await expect(search(page)).toBeVisible();
});

test('an article that can’t be loaded is told, and tried again', async ({ page, expected }) => {
  expected.troubles.push(/Failed to load resource/);
  await page.route('**/reply-data/**', (route) => route.abort());
  await page.goto('/desk/reply#cause=mfa-required');
  await expect(page.getByText('The article could not be loaded.')).toBeVisible();
  await page.unroute('**/reply-data/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(reply(page)).toHaveValue(/^Hello,/);
});

test('a formatted reply and the template are accessible in every look, and on a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/desk/reply#cause=consent-missing&format=html');
  await expect(reply(page)).toBeVisible();
  await openAll(page);
  await field(page, 'Signature').fill('{nmae}');
  await expectAccessibleInEveryLook(page, 'formatted');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the composer says what to do instead', async ({ page }) => {
    await page.goto('/desk/reply');
    await expect(page.getByText('put .md behind its address')).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});
