import { expect, type Page } from '@playwright/test';
import { openBox, pasteByKeyboard, test } from './fixtures';
import { remoteServer, secondFactor } from './pastes';
import { enter, tabTo } from './tab-to';

/* The three journeys again, with nothing but the keyboard: Tab, the arrows, Space and Enter. */
test.describe.configure({ mode: 'parallel' });

const question = (page: Page) => page.getByRole('heading', { level: 1 });

/** Chooses an answer: Tab to the group (its first or its chosen answer), the arrows to the answer, Enter to go on. */
async function choose(page: Page, name: RegExp) {
  const radios = page.getByRole('radio');
  await expect(radios.first()).toBeVisible();
  const chosen = page.getByRole('radio', { checked: true });
  await tabTo(page, (await chosen.count()) > 0 ? chosen : radios.first());
  const wanted = page.getByRole('radio', { name });
  await page.keyboard.press('Space');
  for (let presses = await radios.count(); presses > 0 && !(await wanted.isChecked()); presses--)
    await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
  await page.keyboard.press('Enter');
}

/** A step that the person moved to has its heading in focus, so that it is read out. */
async function expectStep(page: Page, heading: string | RegExp) {
  await expect(question(page)).toHaveText(heading);
  await expect(question(page)).toBeFocused();
}

test('from a paste to the fix and what must be put back', { tag: '@keyboard' }, async ({ page, context }) => {
  await openBox(page);
  await pasteByKeyboard(page, context, secondFactor);
  await enter(page, page.getByRole('link', { name: 'Check it step by step' }));
  await expect(question(page)).toHaveText(/Sign-in asks for a second factor/);
  await choose(page, /^Yes, it is this/);
  await expectStep(page, /^Choose a fix/);
  await choose(page, /^Switch per-user MFA off/);
  await expectStep(page, /^Fix: Switch per-user MFA off/);
  await tabTo(page, page.getByRole('checkbox').first());
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: /^1 of \d+ steps done$/ })).toBeVisible();
  await enter(page, page.getByRole('button', { name: 'I have done this' }));
  await expectStep(page, 'Check that it worked');
  await choose(page, /^It works now/);
  await expectStep(page, 'Fixed');
  await tabTo(page, page.getByLabel('Remind me on'));
  await page.keyboard.type('01152027');
  const saving = page.waitForEvent('download');
  await enter(page, page.getByRole('button', { name: 'Save as a calendar file' }));
  expect((await saving).suggestedFilename()).toBe('put-it-back-2027-01-15.ics');
});

test('without admin rights, to a hand-over that brings the visit back', { tag: '@keyboard' }, async ({
  page,
  context,
}) => {
  await openBox(page);
  await pasteByKeyboard(page, context, remoteServer);
  await enter(page, page.getByRole('link', { name: 'Find the cause step by step' }));
  await expect(page).toHaveURL(/\/guide#/);
  await expect(question(page)).toHaveText(/failing side/);
  await choose(page, /^Exchange Online mailbox/);
  await expect(question(page)).toBeFocused();
  await expect(page.getByRole('region', { name: 'Your answers so far' })).toContainText('Exchange Online mailbox');
  await choose(page, /^I can’t do this/);
  await expect(page.getByRole('region', { name: 'Your answers so far' })).toContainText('I can’t do this');
  const left = (await question(page).textContent()) ?? '';
  await enter(page, page.getByRole('button', { name: 'Hand over to support' }));
  await expectStep(page, 'Summary for a ticket');
  await enter(page, page.getByRole('button', { name: 'Copy the summary' }));
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  await enter(page, page.getByRole('button', { name: 'I have handed it over' }));
  await expectStep(page, 'Handed over');

  await openBox(page);
  await page.getByRole('textbox', { name: 'Your error text' }).focus();
  await page.keyboard.press('ControlOrMeta+V');
  await enter(page, page.getByRole('link', { name: 'Open the visit' }));
  await expect(question(page)).toHaveText(left);
});

test('waiting for provisioning', { tag: '@keyboard' }, async ({ page }) => {
  await page.goto('/causes/provisioning-delay');
  await enter(page, page.getByRole('link', { name: 'Check that it is this' }));
  await choose(page, /^Yes, it is this/);
  await expect(page).toHaveURL(/is\.provisioning-delay\.yes/);
  await expect(question(page)).toBeFocused();
  if ((await question(page).textContent())?.startsWith('Choose'))
    await enter(page, page.getByRole('button', { name: 'Continue' }));
  await enter(page, page.getByRole('button', { name: 'I have done this' }));
  await expectStep(page, 'Check that it worked');
  await choose(page, /^It needs time/);
  await expectStep(page, 'Waiting for the change');
  await enter(page, page.getByRole('button', { name: 'Set the time' }));
  await expect(page.getByRole('status').filter({ hasText: /^Look again on/ })).toBeVisible();
  await enter(page, page.getByRole('button', { name: 'Check again now' }));
  await expectStep(page, 'Check that it worked');
});
