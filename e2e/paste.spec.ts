import { expect } from '@playwright/test';
import { answer, box, dropFile, firstMatch, openBox, pasteByKeyboard, test } from './fixtures';
import { checkingCredentials, databaseNotFound, remoteServer, secondFactor, stranger } from './pastes';

const lines = (count: number) =>
  Array.from(
    { length: count },
    (_, line) => `2026-11-20 10:${String(line % 60).padStart(2, '0')}:00 INFO item ${line} copied`,
  );

test('from a pasted error to the article of its cause, the words marked', async ({ page, context }) => {
  await openBox(page);
  await pasteByKeyboard(page, context, databaseNotFound);

  await expect(firstMatch(page)).toContainText("The mailbox database can't be found or opened");
  await expect(firstMatch(page)).toContainText('certain');
  const text = page.getByRole('group', { name: 'Your text' });
  await expect(text.locator('mark').first()).toContainText('DatabaseNotFoundException');

  await page.getByRole('link', { name: 'See the fix' }).click();
  await expect(page).toHaveURL('/causes/database-not-found');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText("The mailbox database can't be found or opened");
  const fromText = page.getByRole('group', { name: 'From your text' });
  await expect(fromText.locator('mark').first()).toContainText('DatabaseNotFoundException');

  await page.getByRole('link', { name: 'Back to your text' }).click();
  await expect(firstMatch(page)).toContainText("The mailbox database can't be found or opened");
});

test('the answer appears while a message is typed, without a button', async ({ page }) => {
  await openBox(page);
  await box(page).pressSequentially('AADSTS50076');
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
  // The text stays open under the cursor.
  await expect(box(page)).toHaveValue('AADSTS50076');
  await box(page).press('Backspace');
  await expect(answer(page)).not.toContainText('Sign-in asks for a second factor');
});

test('a message that fits many causes lists them, and its own words are no evidence for one', async ({
  page,
  context,
}) => {
  await openBox(page);
  await pasteByKeyboard(page, context, checkingCredentials);
  await expect(firstMatch(page)).toContainText('MigrationWiz: failed while checking credentials');
  await expect(firstMatch(page)).toContainText(/leaves \d+ causes open/);
  await expect(firstMatch(page).getByRole('listitem').filter({ hasText: 'very common' }).first()).toBeVisible();
  await expect(answer(page).getByRole('article')).toHaveCount(1);
});

test('a bare refusal says that many causes remain', async ({ page, context }) => {
  await openBox(page);
  await pasteByKeyboard(page, context, remoteServer);
  await expect(firstMatch(page)).toContainText(/leaves \d+ causes open/);
});

test('what the text says of its setting stands above the answer', async ({ page, context }) => {
  await openBox(page);
  await pasteByKeyboard(page, context, checkingCredentials);
  const facts = page.getByRole('region', { name: 'What the text says of its setting' });
  await expect(facts.getByRole('definition').filter({ hasText: 'autodiscover-s.outlook.com' })).toBeVisible();
  const side = facts.getByLabel('Side');
  await expect(side.locator('option:checked')).toHaveText('destination');
  await side.selectOption({ label: 'source' });
  await expect(side).toHaveValue('source');
  await expect(firstMatch(page)).toContainText('MigrationWiz: failed while checking credentials');
});

test('several errors can be put in order by how often they occur', async ({ page, context }) => {
  await openBox(page);
  const order = answer(page).getByLabel('Order');
  await pasteByKeyboard(page, context, `${databaseNotFound}\n${`${secondFactor}\n`.repeat(3)}`);
  await expect(firstMatch(page)).toContainText("The mailbox database can't be found or opened");
  await order.selectOption({ label: 'Most frequent first' });
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
  await expect(firstMatch(page)).toContainText('3 times');
  await order.selectOption({ label: 'Best first' });
  await expect(firstMatch(page)).toContainText("The mailbox database can't be found or opened");
});

test('where nothing occurs more often than the rest there is no order to choose', async ({ page, context }) => {
  await openBox(page);
  await pasteByKeyboard(page, context, secondFactor);
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
  await expect(answer(page).getByLabel('Order')).toHaveCount(0);
});

test('a log is dropped: evidence at the right line, the rest opens piece by piece', async ({ page }) => {
  await openBox(page);
  const log = [...lines(800), `2026-11-20 11:00:00 ERROR ${secondFactor}`, ...lines(800)].join('\n');
  await dropFile(page, 'worker.log', new TextEncoder().encode(log));
  const text = page.getByRole('group', { name: 'Your text, from worker.log' });
  await expect(text).toContainText('11:00:00 ERROR AADSTS50076');
  await expect(text).not.toContainText('item 790 copied');
  await text
    .getByRole('button', { name: /hidden characters/ })
    .last()
    .click();
  await expect(text).toContainText('item 0 copied');
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
});

test('a file is chosen, also one that PowerShell wrote', async ({ page }) => {
  await openBox(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  const buffer = Buffer.from(`\ufeff${databaseNotFound}\r\n`, 'utf16le');
  await (await chooser).setFiles({ name: 'errors.txt', mimeType: 'text/plain', buffer });
  await expect(firstMatch(page)).toContainText("The mailbox database can't be found or opened");
});

test('an example can be tried, changed and cleared', async ({ page }) => {
  await openBox(page);
  await page.getByRole('button', { name: 'A MigrationWiz e-mail' }).click();
  await expect(firstMatch(page)).toContainText("The mailbox database can't be found or opened");
  await page.getByRole('button', { name: 'Change the text' }).click();
  await expect(box(page)).toBeFocused();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(box(page)).toHaveValue('');
  await expect(answer(page)).toHaveCount(0);
  await page.reload();
  await expect(box(page)).toHaveValue('');
});

test('no match is said plainly, with a way on', async ({ page, context }) => {
  await openBox(page);
  await pasteByKeyboard(page, context, stranger);
  await expect(answer(page)).toContainText('No known error in this text');
  await expect(answer(page).getByRole('link', { name: 'support@example.com' })).toHaveAttribute('href', /^mailto:/);
});

test('a password in the text is warned of', async ({ page, context }) => {
  await openBox(page);
  await pasteByKeyboard(page, context, `${secondFactor}\nusername=migadmin password=Winter-Is-9`);
  await expect(page.getByRole('alert').filter({ hasText: 'Change this secret now' })).toContainText('holds a password');
});

test('by keyboard alone: paste, go to the first result, open it', { tag: '@keyboard' }, async ({ page, context }) => {
  await openBox(page);
  await pasteByKeyboard(page, context, secondFactor);
  await expect(firstMatch(page)).toBeVisible();
  const link = page.getByRole('link', { name: 'See the fix' });
  for (let press = 0; press < 12 && !(await link.evaluate((node) => node === document.activeElement)); press++) {
    await page.keyboard.press('Tab');
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign-in asks for a second factor');
});

test('when the list of errors cannot be loaded the text stays, and another try works', async ({
  page,
  context,
  expected,
}) => {
  expected.troubles.push(/Failed to load resource/, /503/);
  let isDown = true;
  await context.route('**/catalogue/*.json', (route) => (isDown ? route.fulfill({ status: 503 }) : route.fallback()));
  await openBox(page);
  await pasteByKeyboard(page, context, secondFactor);
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible();
  await expect(box(page)).toHaveValue(secondFactor);
  isDown = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
});
