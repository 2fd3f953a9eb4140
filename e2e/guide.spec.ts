import { expect, type Page } from '@playwright/test';
import { answer, firstMatch, openBox, pasteByKeyboard, test } from './fixtures';
import { remoteServer, secondFactor } from './pastes';

const goOn = (page: Page) => page.getByRole('button', { name: 'Continue' });
const question = (page: Page) => page.getByRole('heading', { level: 1 });
const answers = (page: Page) => page.getByRole('region', { name: 'Your answers so far' });

/** Chooses an answer by its first words and goes on. */
async function choose(page: Page, name: string | RegExp) {
  await page.getByRole('radio', { name }).check();
  await goOn(page).click();
}

/** From the look of a cause to the steps of its last fix: the one that loosens something. */
async function confirmAndTakeLastFix(page: Page) {
  await choose(page, /^Yes, it is this/);
  await expect(question(page)).toContainText('Choose a fix');
  await page.getByRole('radio').last().check();
  await goOn(page).click();
  await expect(page.getByRole('heading', { name: 'Tick off each step' })).toBeVisible();
}

test('from a pasted code to the fix, and to what must be put back', async ({ page, context }) => {
  await openBox(page);
  await pasteByKeyboard(page, context, secondFactor);
  await firstMatch(page).getByRole('link', { name: 'Check it step by step' }).click();
  await expect(question(page)).toHaveText('It looks like this: Sign-in asks for a second factor');
  await expect(page).toHaveURL(/\/guide#.*cause=mfa-required\.likely.*day=\d{4}-\d\d-\d\d$/);
  await confirmAndTakeLastFix(page);

  const steps = page.getByRole('checkbox');
  await steps.first().check();
  await expect(page.getByText(/^1 of \d+ steps done$/)).toBeVisible();
  await page.reload();
  await expect(steps.first()).toBeChecked();
  await page.getByRole('button', { name: 'I have done this' }).click();

  await expect(question(page)).toHaveText('Check that it worked');
  await expect(page.getByText('It worked when:')).toBeVisible();
  await choose(page, /^It works now/);
  await expect(question(page)).toHaveText('Fixed');
  await expect(page.getByRole('heading', { name: 'Put it back', exact: true })).toBeVisible();
  await expect(
    page.getByText('Set the account’s per-user MFA back').or(page.getByText('per-user MFA back')),
  ).not.toHaveCount(0);

  await page.getByRole('button', { name: 'Save as a calendar file' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Choose a day first.' })).toBeVisible();
  await page.getByLabel('Remind me on').fill('2027-01-15');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a calendar file' }).click();
  const saved = await (await saving).createReadStream();
  const calendar = Buffer.concat(await saved.toArray()).toString('utf8');
  expect(calendar).toContain('BEGIN:VEVENT');
  expect(calendar).toContain('20270115');
});

test('a bare 401 gets its first question at once', async ({ page, context }) => {
  await openBox(page);
  await pasteByKeyboard(page, context, remoteServer);
  const result = firstMatch(page);
  await expect(result.getByRole('group', { name: /failing side/ })).toBeVisible();
  await result.getByRole('button', { name: 'Continue' }).click();
  await expect(result.getByRole('alert').filter({ hasText: 'Choose an answer first.' })).toBeVisible();
  await result.getByRole('radio', { name: /^Exchange Online mailbox/ }).check();
  await result.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/\/guide#.*form=remote-server-401.*trail=failing-system\.exchange-online&day=/);
  await expect(answers(page)).toContainText('Exchange Online mailbox');
});

test('reload, back, forward and another tab show the same step', async ({ page, context }) => {
  await page.goto('/guide');
  await choose(page, /^OneDrive/);
  await expect(answers(page)).toContainText('OneDrive');
  const second = await question(page).textContent();
  await choose(page, /^Not sure/);
  await expect(question(page)).not.toHaveText(second ?? '');
  const third = await question(page).textContent();

  await page.reload();
  await expect(question(page)).toHaveText(third ?? '');
  await page.goBack();
  await expect(question(page)).toHaveText(second ?? '');
  await page.goForward();
  await expect(question(page)).toHaveText(third ?? '');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(question(other)).toHaveText(third ?? '');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(question(page)).toHaveText(second ?? '');
  await expect(page.getByRole('radio', { name: /^Not sure/ })).toBeChecked();
});

test('an answer can be changed, and what falls away is said', async ({ page }) => {
  await page.goto('/guide#day=2026-11-24&trail=failing-system.sharepoint_site-state.not-admin');
  await answers(page)
    .getByRole('button', { name: /^Change the answer to “What is the failing side/ })
    .click();
  await expect(page.getByRole('radio', { name: /^SharePoint site/ })).toBeChecked();
  await choose(page, /^Exchange Online mailbox/);
  await expect(page.getByText(/^With that change this answer fell away/)).toBeVisible();
  await expect(answers(page)).toContainText('Exchange Online mailbox');
  await expect(answers(page).getByRole('definition').filter({ hasText: 'SharePoint site' })).toHaveCount(0);
  await expect(page).not.toHaveURL(/site-state/);
});

test('waiting for provisioning: until when, a reminder, a link that comes back', async ({ page, context }) => {
  await page.goto('/causes/provisioning-delay');
  await page.getByRole('link', { name: 'Check that it is this' }).click();
  await choose(page, /^Yes, it is this/);
  if ((await question(page).textContent())?.startsWith('Choose')) await goOn(page).click();
  await page.getByRole('button', { name: 'I have done this' }).click();
  await choose(page, /^It needs time/);
  await expect(question(page)).toHaveText('Waiting for the change');
  await page.getByLabel('Look again at').fill('2026-12-01T09:30');
  await page.getByRole('button', { name: 'Set the time' }).click();
  await expect(page.getByText('Look again on 1 December 2026 at 09:30.')).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a calendar file' }).click();
  expect((await saving).suggestedFilename()).toBe('look-again-2026-12-01.ics');

  const later = await context.newPage();
  await later.goto(await page.getByLabel('This link brings you back here:').inputValue());
  await expect(later.getByText('Look again on 1 December 2026 at 09:30.')).toBeVisible();
  await later.getByRole('button', { name: 'Check again now' }).click();
  await expect(question(later)).toHaveText('Check that it worked');
});

test('another error after a fix counts as progress, and what was loosened stays on the list', async ({ page }) => {
  await page.goto('/guide#about=mfa-required');
  await confirmAndTakeLastFix(page);
  await page.getByRole('button', { name: 'I have done this' }).click();
  await page.getByRole('radio', { name: /^Another error/ }).check();
  await goOn(page).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Paste the new error first.' })).toBeVisible();
  await page.getByRole('textbox', { name: 'The new error' }).fill(secondFactor);
  await goOn(page).click();
  await expect(page.getByText('It is the same cause as before')).toBeVisible();
  await page
    .getByRole('textbox', { name: 'The new error' })
    .fill("AADSTS7000222: The provided client secret keys for app '00000000-0000-0000-0000-000000000001' are expired.");
  await goOn(page).click();
  await expect(page.getByText('This is progress')).toBeVisible();
  await page.getByRole('button', { name: 'Go on with the new error' }).click();
  await expect(page).toHaveURL(/earlier=mfa-required\.per-user-mfa-off/);
  await expect(question(page)).toContainText('secret');
});

test('someone without admin rights hands one check over, and the answer comes back', async ({ page, context }) => {
  await page.goto('/guide#day=2026-11-24&form=bare-401&trail=failing-system.exchange-online');
  await page.getByText('Ask someone else to do this check').click();
  const link = await page.getByLabel(/^Send this link/).inputValue();
  const asked = await question(page).textContent();

  const admin = await context.newPage();
  await admin.goto(link);
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText(asked ?? '');
  const form = admin.getByRole('region', { name: 'What did you find?' });
  await form.getByRole('radio').first().check();
  const label = await form.getByRole('radio').first().getAttribute('value');
  await form.getByRole('button', { name: /link/ }).click();
  const back = await form.getByRole('textbox').inputValue();
  expect(back).toContain(`.${label}`);

  await page.goto(back);
  await page.reload();
  await expect(answers(page)).toContainText(asked ?? '');
});

test('a hand-over restores the visit when it is pasted into the box', async ({ page, context }) => {
  await openBox(page);
  await pasteByKeyboard(page, context, `${remoteServer}\nuser anna.berg@fabrikam.com`);
  await firstMatch(page).getByRole('link', { name: 'Find the cause step by step' }).click();
  // The question stands on the page before as well.
  await expect(page).toHaveURL(/\/guide#/);
  await expect(question(page)).toContainText('failing side');
  await choose(page, /^Exchange Online mailbox/);
  await choose(page, /^I can’t do this/);
  const left = await question(page).textContent();
  const address = page.url();
  await page.getByRole('button', { name: 'Hand over to support' }).click();
  const summary = page.getByRole('textbox', { name: 'The summary' });
  await expect(summary).toHaveValue(/Exchange Online mailbox/);
  await expect(summary).not.toHaveValue(/user1@/);
  await page.getByRole('checkbox', { name: /Add the text of my error/ }).check();
  await expect(summary).toHaveValue(/user user1@/);
  await expect(summary).not.toHaveValue(/anna\.berg|fabrikam/);
  const written = await summary.inputValue();
  await page.getByRole('button', { name: 'I have handed it over' }).click();
  await expect(question(page)).toHaveText('Handed over');

  // As a mail program quotes and wraps it.
  const quoted = written.replace(/(.{70})/g, '$1\n').replace(/^/gm, '> ');
  await openBox(page);
  await pasteByKeyboard(page, context, quoted);
  await page.getByRole('link', { name: 'Open the visit' }).click();
  await expect(question(page)).toHaveText(left ?? '');
  expect(new URL(page.url()).hash.includes(new URL(address).hash.split('trail=')[1] ?? '-')).toBe(true);
});

test('a damaged hand-over is said', async ({ page, context }) => {
  await openBox(page);
  await pasteByKeyboard(page, context, '[visit:day=2026-11-24&trail=failing-system.one');
  await expect(page.getByText('its last line is cut off or changed')).toBeVisible();
});

test('an unfinished visit is offered again, and forgotten with one click', async ({ page }) => {
  await page.goto('/guide');
  await choose(page, /^OneDrive/);
  await expect(answers(page)).toContainText('OneDrive');
  await page.goto('/');
  await page.goto('/guide');
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await expect(answers(page)).toContainText('OneDrive');
  await page.goto('/');
  await page.goto('/guide');
  await page.getByRole('button', { name: 'Forget it' }).click();
  await expect(page.getByText('The visit is forgotten.')).toBeVisible();
  await page.reload();
  await expect(question(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Go on with it' })).toHaveCount(0);
});

test('unknown parts of an address are left out with a note', async ({ page }) => {
  await page.goto('/guide#day=2026-11-24&trail=failing-system.onedrive_no-such-check.yes&color=blue');
  await expect(page.getByText('It was left out: trail, color.')).toBeVisible();
  await expect(answers(page)).toContainText('OneDrive');
});

test('without the model the guide says what still works', async ({ page, expected }) => {
  expected.troubles.push(/Failed to load resource/);
  await page.route('**/guide-data/**', (route) => route.abort());
  await page.goto('/guide');
  // Not `check`, which looks again afterwards: the message takes the question's place.
  await page.getByRole('radio', { name: /^OneDrive/ }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible();
  await page.unroute('**/guide-data/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(goOn(page)).toBeVisible();
  await expect(page.getByRole('radio', { name: /^OneDrive/ })).toBeChecked();
});

test('by keyboard alone, each new step says so', { tag: '@keyboard' }, async ({ page }) => {
  await page.goto('/guide');
  await expect(goOn(page)).toBeVisible();
  // The group of answers is one stop; the arrows choose.
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio').first()).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(answers(page)).toBeVisible();
  await expect(question(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 4; presses++) {
    await page.keyboard.press('Tab');
    if (await goOn(page).evaluate((button) => button === document.activeElement)) break;
  }
  await expect(goOn(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(answers(page).getByRole('button', { name: /^Change/ })).toHaveCount(2);
  await expect(question(page)).toBeFocused();
});

test('nothing of the paste stands in an address, a request or the storage', async ({ page, context }) => {
  const mark = 'qzvGuideMark7319';
  const requests: string[] = [];
  context.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  await openBox(page);
  await pasteByKeyboard(page, context, `${secondFactor} user ${mark}@fabrikam.com`);
  await expect(answer(page)).toBeVisible();
  await firstMatch(page).getByRole('link', { name: 'Check it step by step' }).click();
  await confirmAndTakeLastFix(page);
  await page.getByRole('button', { name: 'Hand over to support' }).click();
  await page.getByRole('checkbox', { name: /Add the text of my error/ }).check();
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state, location.href]),
  );
  expect(stored).not.toMatch(new RegExp(`${mark}|AADSTS`, 'i'));
  expect(stored).toContain('unfinished-visit');
  expect(requests.join('\n')).not.toMatch(new RegExp(`${mark}|AADSTS50076:|trail=`, 'i'));
});

test('the link past the navigation keeps the visit', { tag: '@keyboard' }, async ({ page }) => {
  await page.goto('/guide#day=2026-11-24&trail=failing-system.onedrive');
  await expect(answers(page)).toContainText('OneDrive');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(answers(page)).toContainText('OneDrive');
  await choose(page, /^Not sure/);
  await expect(answers(page)).toContainText('OneDrive');
});
