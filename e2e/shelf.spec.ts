import { expect, type Page, type Request } from '@playwright/test';
import { expectAccessibleInEveryLook } from './expect-accessible';
import { answer, box, dropFile, firstMatch, openBox, pasteByKeyboard, test, textOf } from './fixtures';
import { secondFactor, stranger } from './pastes';
import { enter, tabTo } from './tab-to';

const put = (page: Page) => page.getByRole('button', { name: 'Put on the shelf' });
const name = (page: Page) => page.getByRole('textbox', { name: 'Name, such as the number of a ticket' });
const keep = (page: Page) => page.getByRole('button', { name: 'Keep for 30 days' });
const tickets = (page: Page) => page.getByRole('list', { name: 'Tickets' });
const ticket = (page: Page, called: string) => tickets(page).getByRole('button', { name: `Open ${called}` });

/** Puts what the box shows onto the shelf. */
async function shelve(page: Page, called: string) {
  await put(page).click();
  await name(page).fill(called);
  await keep(page).click();
  await expect(page.getByText(`On the shelf as ${called}.`)).toBeVisible();
}

/** Everything that the shelf of this browser holds, as one text. */
const stored = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('shelf');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('items').objectStore('items').getAll();
          asked.onsuccess = () => resolve(JSON.stringify(asked.result));
        };
      }),
  );

test('by keyboard alone: put aside, found, renamed, forgotten, put back, opened', { tag: '@keyboard' }, async ({
  page,
  context,
}) => {
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  const mark = 'qzvShelf7319Mark';
  await openBox(page);
  await pasteByKeyboard(page, context, `${mark} ${secondFactor} user anna.muster@contoso.com pwd: Winter-Is-9`);
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
  await enter(page, put(page));
  await expect(name(page)).toBeFocused();
  await page.keyboard.type('4711');
  await page.keyboard.press('Enter');
  await enter(page, page.getByRole('link', { name: 'See the shelf' }));

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tickets on the shelf');
  await expect(tickets(page).getByRole('listitem')).toHaveText([/4711.*Sign-in asks for a second factor/]);
  await expect(tickets(page)).toContainText('30 days left');
  await page.keyboard.press('f');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(mark);
  await expect(page.getByText('1 of 1 tickets')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(ticket(page, '4711')).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('4711 Contoso');
  await page.keyboard.press('Enter');
  await expect(ticket(page, '4711 Contoso')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.getByText('The shelf is empty.')).toBeVisible();
  expect(await stored(page)).toBe('[]');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('It is on the shelf again.')).toBeVisible();
  await tabTo(page, ticket(page, '4711 Contoso'));
  await page.keyboard.press('Enter');
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
  await expect(page.getByText('Your text, from 4711 Contoso')).toBeVisible();
  await expect(box(page).or(page.getByRole('group', { name: /Your text/ }))).toContainText('user1@tenant-a.example');

  for (const request of requests) expect(await textOf(request), request.url()).not.toMatch(/qzvShelf|4711|Winter-Is/);
  expect(page.url()).not.toMatch(/qzvShelf|4711/);
});

test('a text is masked unless somebody wants its names, and never keeps a password', { tag: '@once' }, async ({
  page,
  context,
}) => {
  const text = `${secondFactor} user anna.muster@contoso.com pwd: Winter-Is-9`;
  await openBox(page);
  await pasteByKeyboard(page, context, text);
  await shelve(page, 'masked');
  expect(await stored(page)).not.toMatch(/contoso|Winter-Is/);
  await put(page).click();
  await put(page).click();
  await name(page).fill('with names');
  await page.getByRole('checkbox', { name: 'Keep names, addresses and ids as they are' }).check();
  await keep(page).click();
  await expect(page.getByText('On the shelf as with names.')).toBeVisible();
  const both = await stored(page);
  expect(both).toContain('anna.muster@contoso.com');
  expect(both).not.toContain('Winter-Is');
});

test('a visit of the guide goes onto the shelf, gives way to its later self, and goes on where it was', {
  tag: '@once',
}, async ({ page }) => {
  await page.goto('/guide#day=2026-11-24&trail=failing-system.exchange-online');
  await shelve(page, '815');
  await page.goto('about:blank');
  await page.goto('/guide#day=2026-11-24&trail=is.mfa-required.yes');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Choose a fix/);
  await put(page).click();
  await name(page).fill('815');
  await keep(page).click();
  await expect(page.getByText('in place of the visit that had this name')).toBeVisible();
  await page.getByRole('link', { name: 'See the shelf' }).click();
  await expect(tickets(page).getByRole('listitem')).toHaveCount(1);
  await ticket(page, '815').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Choose a fix/);
  await expect(page).toHaveURL(/\/guide#[^#]*is\.mfa-required\.yes[^#]*$/);
});

test('after thirty days a ticket is gone, from the storage too, whichever page is opened', { tag: '@once' }, async ({
  page,
  context,
}) => {
  await page.clock.install({ time: new Date('2026-11-01T09:00:00') });
  await openBox(page);
  await pasteByKeyboard(page, context, secondFactor);
  await expect(firstMatch(page)).toBeVisible();
  await shelve(page, 'old');
  expect(await stored(page)).toContain('old');
  await page.clock.setSystemTime(new Date('2026-12-01T10:00:00'));
  await page.goto('/causes');
  await page.keyboard.press('Tab');
  await expect.poll(() => stored(page)).toBe('[]');
});

test('several are forgotten at once and put back at once; names may be anything', { tag: '@once' }, async ({
  page,
  context,
}) => {
  await openBox(page);
  for (const called of ['<b>1</b>', 'Zweite Störung', '第三']) {
    await pasteByKeyboard(page, context, `${stranger} ${called}`);
    await expect(answer(page)).toContainText('No known error');
    await shelve(page, called);
    await page.getByRole('button', { name: 'Clear' }).click();
  }
  await page.goto('/desk/shelf');
  await expect(tickets(page).getByRole('listitem')).toHaveText([/第三/, /Zweite Störung/, /<b>1<\/b>/]);
  await page.getByRole('searchbox').fill('storung');
  await expect(tickets(page).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('searchbox').fill('no such ticket');
  await expect(page.getByText('No ticket holds all of these words.')).toBeVisible();
  await page.getByRole('button', { name: 'Forget all of them' }).click();
  await expect(page.getByText('3 tickets are forgotten.')).toBeVisible();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await page.getByRole('searchbox').fill('');
  await expect(tickets(page).getByRole('listitem')).toHaveCount(3);
});

test('where the browser keeps nothing, that is said and the text stays', { tag: '@once' }, async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await openBox(page);
  await pasteByKeyboard(page, context, secondFactor);
  await expect(firstMatch(page)).toBeVisible();
  await put(page).click();
  await keep(page).click();
  await expect(page.getByRole('alert').filter({ hasText: 'lets the site keep nothing' })).toBeVisible();
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
  await page.goto('/desk/shelf');
  await expect(page.getByText('This browser lets the site keep nothing.')).toBeVisible();
});

test('a text of several megabytes is kept by its two ends, and opens again', { tag: '@once' }, async ({ page }) => {
  test.setTimeout(90_000);
  await openBox(page);
  await dropFile(page, 'long.log', new TextEncoder().encode(`${secondFactor}\n${'noise of a log\n'.repeat(360_000)}`));
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
  await put(page).click();
  await expect(name(page)).toHaveValue('long.log');
  await expect(page.getByText('the first and the last 512 KB are kept')).toBeVisible();
  await keep(page).click();
  await expect(page.getByText('On the shelf as long.log.')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name: 'See the shelf' }).click();
  await expect(tickets(page)).toContainText('Error text, 1 MB');
});

test('the shelf and the form beside the box are accessible, and fit a narrow phone', { tag: '@once' }, async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openBox(page);
  await pasteByKeyboard(page, context, secondFactor);
  await expect(firstMatch(page)).toBeVisible();
  await put(page).click();
  await expectAccessibleInEveryLook(page, 'the form');
  await name(page).fill('a ticket');
  await keep(page).click();
  await expect(page.getByText('On the shelf as a ticket.')).toBeVisible();
  await page.getByRole('link', { name: 'See the shelf' }).click();
  await expectAccessibleInEveryLook(page, 'the shelf');
  await page.getByRole('button', { name: 'Rename a ticket' }).click();
  await expectAccessibleInEveryLook(page, 'a new name');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
